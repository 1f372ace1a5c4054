import type { Language } from "../../site/model/language.ts";
import { type PhraseKey, phrase } from "../phrase.ts";

/** How the page beside the form is shown: what is chosen stands in `<html data-preview-…>`, for `styles/preview.css`. */
const CHOICES = {
  width: ["pane", "phone", "desktop"],
  colours: ["own", "light", "dark"],
} as const;

type Aspect = keyof typeof CHOICES;

const storageKey = (aspect: Aspect) => `samskab-preview-${aspect}`;

/** A large screen's width in CSS pixels; the page is scaled down to fit. */
const DESKTOP = 1280;

/** Two small lists above the preview: the page's width and its colours, kept for the next visit. */
export function frameChoice(language: Language): HTMLElement {
  const choice = document.createElement("div");
  choice.className = "frame-choice";
  choice.append(...(Object.keys(CHOICES) as Aspect[]).map((aspect) => chooser(aspect, language)));
  addEventListener("resize", fitDesktop);
  // Decap brings the frame and takes it away, and lets one drag its edge.
  new MutationObserver(watchFrame).observe(document.body, { childList: true, subtree: true });
  return choice;
}

function chooser(aspect: Aspect, language: Language): HTMLSelectElement {
  const select = document.createElement("select");
  select.setAttribute("aria-label", phrase(language, `samskab.preview.${aspect}`));
  for (const value of CHOICES[aspect])
    select.append(new Option(phrase(language, `samskab.preview.${value}` as PhraseKey), value));
  const stored = localStorage.getItem(storageKey(aspect));
  select.value = CHOICES[aspect].find((value) => value === stored) ?? CHOICES[aspect][0];
  const apply = () => {
    localStorage.setItem(storageKey(aspect), select.value);
    document.documentElement.setAttribute(`data-preview-${aspect}`, select.value);
    fitDesktop();
    colourFrame();
  };
  select.addEventListener("change", apply);
  apply();
  return select;
}

const frame = () => document.querySelector<HTMLIFrameElement>("#preview-pane");

const resized = new ResizeObserver(fitDesktop);
let watched: HTMLIFrameElement | null = null;

function watchFrame(): void {
  const current = frame();
  if (!current || current === watched) return;
  watched = current;
  if (current.parentElement) resized.observe(current.parentElement);
  current.addEventListener("load", colourFrame);
  fitDesktop();
  colourFrame();
}

/** How much a large screen must shrink to fit into the pane. */
function fitDesktop(): void {
  const pane = frame()?.parentElement;
  if (pane) frame()?.style.setProperty("--shrink", String(Math.min(1, pane.clientWidth / DESKTOP)));
}

/** The page's colours follow its `color-scheme`; without a choice, the editor's own screen. */
function colourFrame(): void {
  const chosen = document.documentElement.dataset.previewColours;
  const root = frame()?.contentDocument?.documentElement;
  if (root) root.style.colorScheme = chosen === "light" || chosen === "dark" ? chosen : "";
}
