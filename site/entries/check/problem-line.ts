import type { Problem } from "../../model/messages.ts";
import { say } from "../../model/strings.ts";
import type { Advice } from "./advice.ts";

/** A problem as one line: `content/news/da/x.md: title: The field is missing. Fill it in.` */
export const problemLine = ({ file, field, message }: Problem | Advice): string => {
  const { key, ...details } = message;
  return `${file}: ${field ? `${field}: ` : ""}${say("en", key, details)}`;
};
