import type { Problem } from "../model/messages.ts";

/** What an editor is told in their own language: a phrase's key, with what belongs into it (see `admin/phrases/`). */
export interface Told {
  readonly key:
    | "conflict"
    | "damaged"
    | "hasDraft"
    | "noDraft"
    | "noText"
    | "sameMoment"
    | "stale"
    | "tooLarge"
    | "unbuildable"
    | "uploadTaken";
  readonly path?: string;
  readonly paths?: string;
  readonly problems?: readonly Problem[];
}

/**
 * A request we do not carry out: an HTTP status and a sentence that tells why and what to do, in English; those that
 * editors meet have a key as well.
 */
export class Refusal extends Error {
  readonly status: number;
  readonly told: Told | undefined;

  constructor(status: number, sentence: string, told?: Told) {
    super(sentence);
    this.name = "Refusal";
    this.status = status;
    this.told = told;
  }
}
