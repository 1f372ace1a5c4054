import type { Problem } from "../../site/model/messages.ts";
import type { Told } from "../../site/server/refusal.ts";
import { problemElsewhere } from "../check-draft.ts";
import { rememberedLanguage } from "../language.ts";
import { phrase } from "../phrase.ts";
import { refuseWith } from "../refuse-with.ts";

/** The local server's answer when it does not do what was asked. */
interface Answer extends Partial<Told> {
  /** The reason in English. */
  readonly error: string;
  readonly problems?: readonly Problem[];
}

/** Why the local server refused, in the editor's language; with a list of faults, says them in a dialog and stops. */
export function reasonInWords({ error, key, path = "", paths = "", problems }: Answer): string {
  const language = rememberedLanguage();
  if (problems)
    refuseWith(
      problems.map((problem) => problemElsewhere(problem, language)),
      language,
    );
  return key && key !== "unbuildable" ? phrase(language, `samskab.server.${key}`, { path, paths }) : error;
}
