import type { VNode } from "preact";
import type { Context } from "../context.ts";
import { sheetMethods } from "../entries/run-sheet.ts";
import type { Language } from "../model/language.ts";
import { languageFacts } from "../model/language.ts";
import { type StringKey, say } from "../model/strings.ts";

/** What the script of the run sheet says. */
const KEYS = [
  "sheet.break",
  "sheet.own",
  "sheet.minutes",
  "sheet.what",
  "sheet.note",
  "sheet.usual",
  "sheet.up",
  "sheet.down",
  "sheet.after",
  "sheet.again",
  "sheet.remove",
  "sheet.placed",
  "sheet.removed",
  "sheet.empty",
  "sheet.ends",
  "sheet.nextDay",
  "sheet.needs",
  "entry.copied",
] as const satisfies readonly StringKey[];

/** Everything that the script says, in one language. */
export interface SheetTexts {
  readonly language: Language;
  readonly locale: string;
  readonly words: Readonly<Record<(typeof KEYS)[number], string>>;
}

interface SheetProps {
  readonly language: Language;
  readonly context: Context;
}

/** Where one puts methods in order; `site/browser/run-sheet/` works out the times and keeps it in the address. */
export function RunSheet({ language, context: { store, today } }: SheetProps): VNode {
  const groups = sheetMethods(store, language, today);
  const texts: SheetTexts = {
    language,
    locale: languageFacts(language).locale,
    words: Object.fromEntries(KEYS.map((key) => [key, say(language, key)])) as SheetTexts["words"],
  };
  return (
    <div
      class="run-sheet"
      data-texts={JSON.stringify(texts)}
      data-methods={JSON.stringify(groups.flatMap(({ methods }) => methods))}
    >
      <noscript>
        <p class="notice">{say(language, "sheet.noscript")}</p>
      </noscript>
      <div class="run-sheet__head">
        <label>
          {say(language, "sheet.name")} <input name="title" type="text" autocomplete="off" />
        </label>
        <label>
          {say(language, "sheet.start")} <input name="start" type="time" required />
        </label>
      </div>
      <ol class="run-sheet__items" />
      <div class="run-sheet__side">
        <p class="run-sheet__total" role="status" />
        <p class="run-sheet__needs" />
        <p class="run-sheet__said hidden" role="status" />
        <div class="run-sheet__add">
          <label>
            {say(language, "sheet.method")}{" "}
            <select name="method">
              {groups.map(({ title, methods }) => (
                <optgroup label={title} key={title}>
                  {methods.map((method) => (
                    <option value={method.slug} key={method.slug}>
                      {method.title}
                    </option>
                  ))}
                </optgroup>
              ))}
            </select>
          </label>
          <button type="button" name="add">
            {say(language, "sheet.add")}
          </button>
          <button type="button" name="break">
            {say(language, "sheet.addBreak")}
          </button>
          <button type="button" name="own">
            {say(language, "sheet.addOwn")}
          </button>
        </div>
        <div class="run-sheet__tools">
          <button type="button" name="copy">
            {say(language, "sheet.copy")}
          </button>
          <button type="button" name="print">
            {say(language, "entry.print")}
          </button>
        </div>
      </div>
    </div>
  );
}
