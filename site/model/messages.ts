import type { UploadFault } from "./uploads.ts";

/** What a check can find, as a key of the interface strings; the strings say what to do about it. */
export type MessageKey =
  | "check.address"
  | "check.attachment"
  | "check.attachmentLetters"
  | "check.body"
  | "check.choice"
  | "check.count"
  | "check.cover"
  | "check.date"
  | "check.day"
  | "check.detail"
  | "check.detailMissing"
  | "check.differs"
  | "check.double"
  | "check.file"
  | "check.flag"
  | "check.follows"
  | "check.goal"
  | "check.heading"
  | "check.image"
  | "check.imageAlt"
  | "check.json"
  | "check.language"
  | "check.line"
  | "check.list"
  | "check.missing"
  | "check.object"
  | "check.order"
  | "check.original"
  | "check.originals"
  | "check.pattern"
  | "check.place"
  | "check.quotes"
  | "check.range"
  | "check.reference"
  | "check.root"
  | "check.shared"
  | "check.slug"
  | "check.taken"
  | "check.text"
  | "check.twice"
  | "check.unknown"
  | `check.upload.${UploadFault}`
  | "check.whole"
  | "check.yaml";

/** A finding with what belongs into its text. */
export interface Message {
  readonly key: MessageKey;
  readonly [detail: string]: unknown;
}

/** A finding with its place: which file, which field. */
export interface Problem {
  readonly file: string;
  readonly field: string;
  readonly message: Message;
}
