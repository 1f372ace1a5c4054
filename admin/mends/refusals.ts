import type { Problem } from "../../site/model/messages.ts";
import type { Told } from "../../site/server/refusal.ts";
import { problemElsewhere } from "../check-draft.ts";
import { rememberedLanguage } from "../language.ts";
import { phrase } from "../phrase.ts";
import { refuseWith } from "../refuse-with.ts";
import { Refused, Stale } from "../refused.ts";

/** The local server's answer when it does not do what was asked. */
interface Answer extends Partial<Told> {
  /** The reason in English. */
  readonly error: string;
  readonly problems?: readonly Problem[];
}

/** What the local server answers; a sentence that says what to do where no answer comes. */
export async function answerOf(request: Promise<Response>): Promise<Response> {
  const response = await request.catch(() => undefined);
  const isOurs = response?.headers.get("content-type")?.startsWith("application/json");
  if (response && isOurs) return response;
  throw new Refused(phrase(rememberedLanguage(), "samskab.server.unreachable"));
}

/** Why the local server refused, in the editor's language; with a list of faults, says them in a dialog and stops. */
export function reasonInWords({ error, key, path = "", paths = "", problems }: Answer): string {
  const language = rememberedLanguage();
  if (problems)
    refuseWith(
      problems.map((problem) => problemElsewhere(problem, language)),
      language,
    );
  if (key === "stale") throw new Stale(phrase(language, "samskab.server.stale", { path }));
  return key && key !== "unbuildable" ? phrase(language, `samskab.server.${key}`, { path, paths }) : error;
}
