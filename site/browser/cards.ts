import { choiceAddress, readChoice } from "./card-choice.ts";

/** Cards on a sheet. */
const SHEET = 4;

/** What a script adds to the choice of method cards: an address that keeps it, a count, all and none at once. */
function keepChoice(place: HTMLElement): void {
  const boxes = [...place.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
  const all = boxes.map(({ value }) => value);
  const [every, none, paper] = place.querySelectorAll("button");
  const status = place.querySelector("[role=status]");

  const showCount = () => {
    const chosen = boxes.filter(({ checked }) => checked);
    const cards = chosen.reduce((sum, box) => sum + cardsOf(box), 0);
    if (paper) paper.disabled = chosen.length === 0;
    if (status) status.textContent = countIn(place, [chosen.length, Math.ceil(cards / SHEET)]);
    // The same methods in another language.
    for (const link of document.querySelectorAll<HTMLAnchorElement>(".languages a"))
      link.search = location.search;
  };
  const readAddress = () => {
    const chosen = readChoice(location.href, all);
    for (const box of boxes) box.checked = chosen.includes(box.value);
    showCount();
  };
  const keep = () => {
    const chosen = boxes.filter(({ checked }) => checked).map(({ value }) => value);
    const address = choiceAddress(chosen, all, location.href);
    if (address !== location.href) history.pushState(null, "", address);
    showCount();
  };
  const tickAll = (checked: boolean) => {
    for (const box of boxes) box.checked = checked;
    keep();
  };

  place.addEventListener("change", keep);
  every?.addEventListener("click", () => tickAll(true));
  none?.addEventListener("click", () => tickAll(false));
  paper?.addEventListener("click", () => print());
  addEventListener("popstate", readAddress);
  // Some browsers put ticks back as they were when the page was left: the address is right.
  addEventListener("pageshow", readAddress);
  readAddress();
}

/** How many cards a method takes: a long one has several. */
const cardsOf = (box: HTMLInputElement): number =>
  box.closest(".deck section > ul > li")?.querySelectorAll("article").length ?? 0;

/** `7 methods chosen · 2 sheets`, in the words that came with the page. */
function countIn(place: HTMLElement, numbers: readonly number[]): string {
  const { lang } = document.documentElement;
  const words = JSON.parse(place.dataset.counts ?? "[]") as readonly (readonly [string, string])[];
  return words
    .map(([one, other], index) => {
      const number = numbers[index] ?? 0;
      const form = new Intl.PluralRules(lang).select(number) === "one" ? one : other;
      return form.replace("{count}", number.toLocaleString(lang));
    })
    .join(" · ");
}

const deck = document.querySelector<HTMLElement>(".deck");
if (deck) keepChoice(deck);
