import { Fragment, type VNode } from "preact";
import type { Context } from "../context.ts";
import { entryAddress } from "../entries/address.ts";
import type { Entry } from "../entries/entry.ts";
import { type FactRow, factRows } from "../entries/fact-rows.ts";
import { titleOf } from "../entries/facts.ts";
import type { EntryId } from "../model/collections/index.ts";
import type { Shown } from "../model/fields/index.ts";
import type { Language } from "../model/language.ts";
import { say } from "../model/strings.ts";
import { SideBox } from "./side-box.tsx";
import { Words } from "./words.tsx";

interface FactsProps {
  readonly entry: Entry;
  readonly language: Language;
  readonly context: Context;
}

/** So many facts keep nobody from the text. */
const FEW = 3;

/** The facts of an entry, as its collection lists them. */
export function FactsTable({ entry, language, context }: FactsProps): VNode | null {
  const rows = factRows(entry, language);
  if (rows.length === 0) return null;
  return (
    <SideBox as="section" id="facts" title={say(language, "entry.facts")} folds={rows.length > FEW}>
      <dl>
        {rows.map((row) => (
          <div key={row.field}>
            <dt>{row.label}</dt>
            {row.values.map((value, index) => (
              <dd key={index} {...(row.language !== language && !value.entry && { lang: row.language })}>
                <FactValue value={value} row={row} language={language} context={context} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </SideBox>
  );
}

interface ValueProps {
  readonly value: Shown;
  readonly row: FactRow;
  readonly language: Language;
  readonly context: Context;
}

function FactValue({ value, language, context }: ValueProps): VNode {
  const id = value.entry && (`${value.entry.collection}/${value.entry.slug}` as EntryId);
  if (id && context.store.has(id)) {
    const target = context.store.get(id);
    const words = value.text ? value.text : <Words passage={titleOf(target, language)} language={language} />;
    return <a href={entryAddress(target, language)}>{words}</a>;
  }
  return value.href ? (
    <a href={value.href}>{value.text}</a>
  ) : (
    <Fragment>{value.text ?? value.entry?.slug}</Fragment>
  );
}
