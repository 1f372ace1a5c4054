import { rememberedLanguage } from "../language.ts";
import { phrase } from "../phrase.ts";

/** What Decap knows of a request that failed: the status is 0 where no answer came. */
export interface Failure {
  readonly message: string;
  readonly status?: number | null;
  /** A forge that asks for patience, in seconds. */
  readonly resetSeconds?: number;
}

/** How the forges say that somebody else was faster, when the texts themselves do not contradict each other. */
const OVERTAKEN =
  /not a fast forward|already exists|sha does not match|head branch was modified|has changed/i;

/** What a failed request means to an editor, and what to do. */
export function failureInWords({ message, status }: Failure): string {
  const language = rememberedLanguage();
  const text = String(message);
  // GitHub says so with 403.
  if (status === 429 || /rate limit/i.test(text)) return phrase(language, "samskab.forge.busy");
  if (OVERTAKEN.test(text)) return phrase(language, "samskab.server.sameMoment");
  if (status === 401) return phrase(language, "samskab.forge.expired");
  if (status === 403 || /not (?:be )?allowed|protected branch|permission/i.test(text))
    return phrase(language, "samskab.forge.forbidden");
  if (status === 404) return phrase(language, "samskab.forge.missing");
  if (status === 413) return phrase(language, "samskab.server.tooLarge");
  if (status === 0) return phrase(language, "samskab.forge.offline");
  if (status && status >= 500) return phrase(language, "samskab.forge.down");
  return phrase(language, "samskab.forge.refused", { details: text });
}

/** Any error as Decap's notices show it. */
export const inWords = (error: unknown): string => String(error).replace(/^\w*Error: /, "");

/** The longest that an editor is left waiting for a forge that asks for patience, in seconds. */
const PATIENCE = 30;

/**
 * Whether to stop asking: a forge that is busy is asked again; reading is tried once more without a network; what
 * changes something is sent once, because it may have arrived.
 */
export function givesUp(failure: Failure, attempt: number, method = "GET"): boolean {
  if (failure.resetSeconds !== undefined) return attempt > 5 || failure.resetSeconds > PATIENCE;
  return !(isLost(failure) && ["GET", "HEAD"].includes(method) && attempt === 1);
}

/** Whether no answer came, as the browser says it. */
const isLost = (failure: Failure): boolean =>
  failure instanceof TypeError || /^Request timed out/.test(failure.message);

/** The status of a request that was given up. */
export const statusOf = (failure: Failure): number | null | undefined =>
  isLost(failure) ? 0 : failure.resetSeconds === undefined ? failure.status : 429;
