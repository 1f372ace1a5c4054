import { createElement, type Element } from "react";
import { rememberedLanguage } from "../language.ts";
import { phrase } from "../phrase.ts";

/** A list shorter than this can be seen without a search. */
const SEARCH_FROM = 15;

/** A value of an entry, as Immutable holds it. */
interface Value {
  toJS(): unknown;
}

/** Whether an item of a list holds what is searched for, anywhere in it. */
export const isWanted = (item: Value | string, wanted: string): boolean =>
  !wanted ||
  JSON.stringify(typeof item === "string" ? item : item.toJS())
    .toLowerCase()
    .includes(wanted.toLowerCase());

/** A field in which one searches a long list; nothing above a short one. */
export function listSearch(size: number, wanted: string, onChange: (wanted: string) => void): Element | null {
  if (size < SEARCH_FROM) return null;
  const label = phrase(rememberedLanguage(), "samskab.list.search");
  return createElement("input", {
    type: "search",
    className: "list-search",
    value: wanted,
    placeholder: label,
    "aria-label": label,
    onChange: ({ target }: { target: HTMLInputElement }) => onChange(target.value),
  });
}
