import type { VNode } from "preact";
import type { Context } from "../context.ts";
import type { Entry } from "../entries/entry.ts";
import type { Passage } from "../entries/facts.ts";
import type { Change } from "../history/changes.ts";
import type { PublishedVersion } from "../history/versions.ts";
import { collectionOf } from "../model/collections/index.ts";
import { formatDate } from "../model/dates.ts";
import { type Language, languageFacts } from "../model/language.ts";
import { languageName, say, sayCount } from "../model/strings.ts";
import { Words } from "./words.tsx";

interface HistoryProps {
  readonly entry: Entry;
  readonly language: Language;
  readonly context: Context;
}

/** So many versions are listed, and so many names in one of them; the first publication always is. */
const LISTED = 8;
const NAMED = 4;

/** What was published of an entry, and when, without names; nothing where git does not tell. */
export function History({ entry, language, context }: HistoryProps): VNode | null {
  const history = context.history(entry);
  if (!history || (history.versions.length === 0 && history.isComplete)) return null;
  const { versions, isComplete } = history;
  const newest = versions.slice(0, LISTED);
  const first = versions.slice(Math.max(LISTED, versions.length - 1));
  const between = versions.length - newest.length - first.length;
  const item = (version: PublishedVersion) => (
    <li key={version.day}>
      <time datetime={version.day}>{formatDate(version.day, language)}</time>:{" "}
      {version.changes.map((change, index) => (
        <>
          {index > 0 && " "}
          <InWords change={change} entry={entry} language={language} />.
        </>
      ))}
    </li>
  );
  return (
    <details class="cite">
      <summary>{say(language, "history.title")}</summary>
      <ul>
        {newest.map(item)}
        {between > 0 && <li>{sayCount(language, "history.earlier", between)}</li>}
        {first.map(item)}
        {!isComplete && <li>{say(language, "history.incomplete")}</li>}
      </ul>
    </details>
  );
}

interface ChangeProps {
  readonly change: Change;
  readonly entry: Entry;
  readonly language: Language;
}

function InWords({ change, entry, language }: ChangeProps): VNode {
  switch (change.kind) {
    case "published":
      return <>{say(language, "history.published", { languages: listed(change.languages, language) })}</>;
    case "withdrawn":
    case "checked":
      return <>{say(language, `history.${change.kind}`)}</>;
    case "translated":
    case "revised":
      return (
        <>{say(language, `history.${change.kind}`, { language: languageName(change.language, language) })}</>
      );
    default:
      return (
        <>
          {say(language, `history.${change.kind}`)}:{" "}
          <Names names={namesOf(change, entry, language)} language={language} />
        </>
      );
  }
}

const listed = (languages: readonly Language[], language: Language): string =>
  new Intl.ListFormat(languageFacts(language).locale).format(
    languages.map((each) => languageName(each, language)),
  );

/** The headings of changed sections, in the text's language; the labels of changed fields, in the page's; each once. */
function namesOf(
  change: Extract<Change, { parts: unknown }>,
  entry: Entry,
  language: Language,
): readonly Passage[] {
  const { fields } = collectionOf(entry.collection);
  const names = change.parts.map(
    ({ field, heading }): Passage =>
      heading === undefined
        ? { text: fields[field]?.label[language] ?? field, language }
        : { text: heading, language: change.language },
  );
  return [...new Map(names.map((name) => [name.text, name])).values()];
}

function Names({
  names,
  language,
}: {
  readonly names: readonly Passage[];
  readonly language: Language;
}): VNode {
  const more = names.length - NAMED;
  return (
    <>
      {names.slice(0, NAMED).map((name, index) => (
        <>
          {index > 0 && ", "}
          <Words passage={name} language={language} />
        </>
      ))}
      {more > 0 && ` ${sayCount(language, "history.others", more)}`}
    </>
  );
}
