/** What a script adds to the finder: a count that is read aloud, and an address that keeps the choice. */
function keepChoice(place: HTMLElement): void {
  const selects = [...place.querySelectorAll("select")];
  const status = place.querySelector("[role=status]");

  const show = () => {
    const isNarrowed = selects.some(({ value }) => value);
    if (status) status.textContent = isNarrowed ? countIn(place) : "";
    // The same methods in another language.
    for (const link of document.querySelectorAll<HTMLAnchorElement>(".languages a"))
      link.search = location.search;
  };
  const readAddress = () => {
    const { searchParams } = new URL(location.href);
    for (const select of selects) {
      select.value = searchParams.get(select.name) ?? "";
      // What no method has is no choice.
      if (select.selectedIndex < 0) select.selectedIndex = 0;
    }
    show();
  };
  place.addEventListener("change", () => {
    const chosen = selects.filter(({ value }) => value).map(({ name, value }) => [name, value]);
    const url = new URL(location.pathname, location.href);
    url.search = new URLSearchParams(chosen).toString();
    history.pushState(null, "", url);
    show();
  });
  addEventListener("popstate", readAddress);
  // Some browsers put a choice back as it was when the page was left: the address is right.
  addEventListener("pageshow", readAddress);
  readAddress();
}

/** `7 methods fit`, in the words that came with the page. */
function countIn(place: HTMLElement): string {
  const { lang } = document.documentElement;
  const [one = "", other = "", none = ""] = JSON.parse(place.dataset.texts ?? "[]") as readonly string[];
  const found = [...document.querySelectorAll("[data-phase]")].filter((item) => item.getClientRects().length);
  if (found.length === 0) return none;
  const form = new Intl.PluralRules(lang).select(found.length) === "one" ? one : other;
  return form.replace("{count}", found.length.toLocaleString(lang));
}

const finder = document.querySelector<HTMLElement>(".finder");
if (finder) keepChoice(finder);
