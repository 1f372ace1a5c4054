import type { Data } from "../../model/collections/index.ts";
import type { Edition } from "../edition.ts";
import { writePlain } from "../typst/plain.ts";
import { type Parts, partOf } from "./part.ts";
import { writePeople } from "./people.ts";

/** A write-up: who spoke, and what came next. */
export const writeupParts = (data: Data<"writeups">, edition: Edition): Parts => ({
  before: [],
  after: [
    ...partOf(edition, "speakers", data.speakers, (people) => writePeople("speakers", people, edition)),
    ...partOf(edition, "next", data.next, writePlain),
  ],
});
