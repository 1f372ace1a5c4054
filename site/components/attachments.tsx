import type { VNode } from "preact";
import type { Context } from "../context.ts";
import type { Language } from "../model/language.ts";
import { formatBytes } from "../model/numbers.ts";

interface AttachmentsProps {
  readonly files: readonly { readonly title: string; readonly file: string }[];
  readonly language: Language;
  readonly context: Context;
}

/** Uploaded files with their type and size. */
export function Attachments({ files, language, context }: AttachmentsProps): VNode {
  return (
    <ul class="downloads">
      {files.map(({ title, file }) => {
        const upload = context.upload(file);
        const facts = [file.split(".").at(-1)?.toUpperCase(), upload && formatBytes(upload.bytes, language)];
        return (
          <li key={file}>
            <a href={encodeURI(file)} download>
              {title}
            </a>{" "}
            <span class="downloads__facts">({facts.filter(Boolean).join(", ")})</span>
          </li>
        );
      })}
    </ul>
  );
}
