import { addCopyLinks } from "./copy-link.ts";
import { offerReadAloud } from "./read-aloud.ts";

/** What a script adds to the page of an entry. */
const text = document.querySelector<HTMLElement>(".entry__text");
const listen = document.querySelector<HTMLButtonElement>("#listen");
if (text) addCopyLinks(text);
if (listen) offerReadAloud(listen);
// Where styles cannot open what is folded, it is open from the start: beside the text, and on paper.
if (!CSS.supports("selector(::details-content)"))
  for (const box of document.querySelectorAll<HTMLDetailsElement>(".folds details")) box.open = true;
