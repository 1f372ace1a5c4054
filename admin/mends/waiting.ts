import type { Map as ImmutableMap } from "immutable";
import { createElement, type Element } from "react";
import { formatDate } from "../../site/model/dates.ts";
import { say } from "../../site/model/strings.ts";
import { dayOf } from "../../site/today.ts";
import { rememberedLanguage } from "../language.ts";

/** In lists and on the board: the day from which readers see an entry, while that has not come. */
export function waitingNote(entry: ImmutableMap<string, unknown>): Element | null {
  const from = entry.getIn(["data", "publishFrom"]);
  if (typeof from !== "string" || from <= dayOf(new Date())) return null;
  const language = rememberedLanguage();
  const words = say(language, "entry.appears", { date: formatDate(from, language) });
  return createElement("span", { className: "waiting" }, words);
}
