import type { Data } from "../../model/collections/index.ts";
import { sayCount } from "../../model/strings.ts";
import type { Edition } from "../edition.ts";
import { array, block, markup } from "../typst/escape.ts";
import { writePlain } from "../typst/plain.ts";
import { type Parts, partOf, writeLinks } from "./part.ts";

/** A method: its steps and what to watch for come before the text, the rest after. */
export const methodParts = (data: Data<"methods">, edition: Edition): Parts => ({
  before: [
    ...partOf(edition, "steps", data.steps, (steps) => writeSteps(steps, edition)),
    ...partOf(edition, "watch", data.watch, (text) => `#warning[${writePlain(text)}];`),
  ],
  after: [
    ...partOf(edition, "variants", data.variants, writePlain),
    ...partOf(edition, "origin", data.origin, writePlain),
    ...partOf(edition, "worksheets", data.worksheets, writeLinks(edition)),
  ],
});

function writeSteps(steps: Data<"methods">["steps"], { language }: Edition): string {
  const rows = steps.map(({ name, text, minutes }) => {
    const time = minutes === undefined ? "none" : block(markup(sayCount(language, "entry.minutes", minutes)));
    return `(${block(markup(name))}, ${time}, ${block(writePlain(text))})`;
  });
  return `#steps(${array(rows)});`;
}
