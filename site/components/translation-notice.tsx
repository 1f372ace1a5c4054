import type { VNode } from "preact";
import type { Context } from "../context.ts";
import { entryAddress } from "../entries/address.ts";
import { documentOf } from "../entries/document.ts";
import type { Entry } from "../entries/entry.ts";
import type { Debt } from "../entries/translation/debt.ts";
import { debtName } from "../entries/translation/words.ts";
import { readersDebts } from "../entries/translation/work.ts";
import { headingsOf } from "../markdown/render.ts";
import { collectionOf } from "../model/collections/index.ts";
import type { Language } from "../model/language.ts";
import { say, sayCount } from "../model/strings.ts";
import { partsOf } from "./parts/index.ts";

interface NoticeProps {
  readonly entry: Entry;
  readonly language: Language;
  readonly context: Context;
}

/** What the original says by now and the translation does not, with a link to each section; nothing where there is none. */
export function TranslationNotice({ entry, language, context }: NoticeProps): VNode | null {
  const debts = readersDebts(entry, language);
  if (debts.length === 0) return null;
  const idOf = placesIn(entry, context);
  return (
    <p class="notice">
      {sayCount(language, "entry.behind", debts.length)}{" "}
      {debts.map((debt, index) => (
        <>
          {index > 0 && ", "}
          <Changed entry={entry} language={language} debt={debt} id={idOf(debt)} />
        </>
      ))}
    </p>
  );
}

interface ChangedProps {
  readonly entry: Entry;
  readonly language: Language;
  readonly debt: Debt;
  readonly id: string | undefined;
}

function Changed({ entry, language, debt, id }: ChangedProps): VNode {
  const name = debtName(entry.collection, debt, language);
  if (debt.kind === "removed")
    return (
      <>
        {name} ({say(language, "translation.takenOut")})
      </>
    );
  const { original } = entry;
  const spoken = debt.heading === undefined ? language : original;
  return (
    <>
      <a href={`${entryAddress(entry, original)}${id ? `#${id}` : ""}`} hreflang={original}>
        {spoken === language ? name : <span lang={spoken}>{name}</span>}
      </a>
      {debt.kind === "missing" && ` (${say(language, "translation.notTranslated")})`}
    </>
  );
}

/** Where on the original's page a debt is to be seen; undefined for what stands at its top. */
function placesIn(entry: Entry, context: Context): (debt: Debt) => string | undefined {
  const { original, collection } = entry;
  const headings = headingsOf(documentOf(entry, original)).filter(({ level }) => level === 2);
  const parts = partsOf(entry, original, context);
  const sections = [...parts.before, ...parts.after].map(({ id }) => id);
  return ({ field, heading }) => {
    if (sections.includes(`field-${field}`)) return `field-${field}`;
    const text =
      heading ?? (field === "body" ? undefined : collectionOf(collection).fields[field]?.label[original]);
    return headings.find((each) => each.text === text)?.id;
  };
}
