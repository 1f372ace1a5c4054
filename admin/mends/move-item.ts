import { createElement, type Element } from "react";
import { announce } from "../announce.ts";
import { rememberedLanguage } from "../language.ts";
import { phrase } from "../phrase.ts";

/** Where an item of a list stands, what it is called, and how it is moved to another place. */
export interface Movable {
  readonly index: number;
  readonly size: number;
  readonly label: string;
  readonly move: (to: number) => void;
}

/** Two buttons that move an item of a list, for whoever cannot drag it. */
export function moveButtons(item: Movable | undefined): readonly Element[] {
  if (!item || item.size < 2) return [];
  return [button(item, "up", item.index - 1), button(item, "down", item.index + 1)];
}

function button({ size, label, move }: Movable, direction: "up" | "down", to: number): Element {
  const language = rememberedLanguage();
  const isEnd = to < 0 || to >= size;
  return createElement(
    "button",
    {
      key: direction,
      type: "button",
      className: "move-item",
      "aria-label": `${phrase(language, `samskab.item.${direction}`)}: ${label}`,
      // Not `disabled`: who arrives at an end would lose her place in the form.
      "aria-disabled": isEnd,
      onClick: ({ currentTarget }: { currentTarget: HTMLElement }) => {
        if (isEnd) return;
        move(to);
        announce(phrase(language, "samskab.item.moved", { place: String(to + 1), count: String(size) }));
        // The item is the same one, in another place.
        requestAnimationFrame(() => currentTarget.focus());
      },
    },
    direction === "up" ? "↑" : "↓",
  );
}
