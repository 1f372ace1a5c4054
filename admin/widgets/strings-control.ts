import type { Map as ImmutableMap, List } from "immutable";
import { createElement, type Element, useState } from "react";
import { noFindings, placeIn } from "../../site/model/findings.ts";
import type { Language } from "../../site/model/language.ts";
import { type StringKey, say } from "../../site/model/strings.ts";
import { checkDetails } from "../../site/settings/strings.ts";
import { phrase } from "../phrase.ts";

type Row = ImmutableMap<string, string>;

interface ControlProps {
  readonly value?: List<Row>;
  readonly onChange: (value: List<Row>) => void;
  readonly forID: string;
  readonly field: ImmutableMap<string, unknown>;
}

/** What was searched for; the form is made anew after every save. */
const searches = new Map<Language, string>();

/** A field of a language's interface strings: all of them, or those in which one searches; English stands beside each. */
export const stringsControl =
  (editor: Language) =>
  ({ value, onChange, forID, field }: ControlProps): Element => {
    const language = field.get("of") as Language;
    const [wanted, setWanted] = useState(() => searches.get(language) ?? "");
    const search = (words: string) => {
      searches.set(language, words);
      setWanted(words);
    };
    const rows = value?.toArray() ?? [];
    const reference = (key: string) => say(language === "en" ? editor : "en", key as StringKey);
    const isWanted = (row: Row) =>
      [row.get("key"), row.get("text"), reference(row.get("key") ?? "")].some((text) =>
        text?.toLowerCase().includes(wanted.toLowerCase()),
      );
    const line = (row: Row, index: number) => {
      const key = row.get("key") ?? "";
      const id = `${forID}-${key}`;
      const fault = faultOf(key, row.get("text") ?? "", editor);
      return createElement(
        "li",
        { key, hidden: !isWanted(row) },
        createElement("label", { htmlFor: id }, reference(key), createElement("code", null, key)),
        createElement("textarea", {
          id,
          lang: language,
          rows: Math.ceil((row.get("text") ?? "").length / 80) || 1,
          value: row.get("text") ?? "",
          "aria-invalid": Boolean(fault),
          ...(fault && { "aria-describedby": `${id}-fault` }),
          onChange: ({ target }: { target: HTMLTextAreaElement }) =>
            onChange((value as List<Row>).setIn([index, "text"], target.value.replace(/\n/g, " "))),
        }),
        fault && createElement("p", { id: `${id}-fault` }, fault),
      );
    };
    return createElement(
      "div",
      { className: "strings-control" },
      createElement("input", {
        id: forID,
        type: "search",
        value: wanted,
        placeholder: phrase(editor, "samskab.list.search"),
        "aria-label": phrase(editor, "samskab.list.search"),
        onChange: ({ target }: { target: HTMLInputElement }) => search(target.value),
      }),
      createElement("ul", null, ...rows.map(line)),
    );
  };

/** What is wrong with a string, in the editor's language. */
function faultOf(key: string, text: string, editor: Language): string {
  const findings = noFindings();
  const place = placeIn(findings, "", editor);
  if (!text.trim()) place.problem({ key: "check.missing" });
  else checkDetails(text, key as StringKey, place);
  const [problem] = findings.problems;
  if (!problem) return "";
  const { key: message, ...details } = problem.message;
  return say(editor, message, details);
}
