import type { ListenTexts } from "../components/listen-button.tsx";
import { element } from "./element.ts";
import { Reader } from "./reader.ts";
import { sentencesOf } from "./sentences.ts";
import { voiceFor } from "./voices.ts";

const PARTS = ".entry__intro > h1, .entry__intro > .lead, .entry__text > *";
const SPEEDS = [0.75, 1, 1.25, 1.5, 2];

/** Shows the button once the browser has a voice for the text's language; voices may come late. */
export function offerReadAloud(button: HTMLButtonElement): void {
  if (!("speechSynthesis" in window && "Segmenter" in Intl)) return;
  const text = document.querySelector<HTMLElement>(".entry__text .prose");
  const language = text?.lang || document.documentElement.lang;
  const offer = () => {
    if (voiceFor(language)) button.classList.add("listen--ready");
  };
  offer();
  speechSynthesis.addEventListener?.("voiceschanged", offer);
  button.addEventListener("click", () => {
    if (!document.querySelector(".listen-bar")) open(button, language);
  });
}

/** The bar with which a reader steers the voice; its focus comes from the button and goes back there. */
function open(button: HTMLButtonElement, language: string): void {
  const texts = JSON.parse(button.dataset.texts ?? "{}") as ListenTexts;
  const reader = new Reader(sentencesOf(document.querySelectorAll(PARTS)), language, show);
  const pause = control(texts.pause, () => reader.toggle());
  const speed = element(
    "select",
    { "aria-label": texts.speed },
    ...SPEEDS.map((each) =>
      element("option", { value: String(each) }, `${each.toLocaleString(document.documentElement.lang)} ×`),
    ),
  );
  speed.value = "1";
  speed.addEventListener("change", () => reader.setRate(Number(speed.value)));
  const bar = element(
    "div",
    { class: "listen-bar", role: "group", "aria-label": texts.bar },
    control("‹", () => reader.skip(-1), texts.back),
    pause,
    control("›", () => reader.skip(1), texts.forward),
    speed,
    control(texts.stop, () => reader.stop()),
  );
  bar.addEventListener("keydown", (event) => {
    if (event.key === "Escape") reader.stop();
    if (event.target === speed) return;
    if (event.key === "ArrowLeft") reader.skip(-1);
    if (event.key === "ArrowRight") reader.skip(1);
  });
  document.body.append(bar);
  // What has the focus, or is read, is kept clear of the bar, however high its lines make it.
  const { style } = document.documentElement;
  new ResizeObserver(() => style.setProperty("--bar", `${bar.offsetHeight}px`)).observe(bar);
  pause.focus();
  addEventListener("pagehide", () => reader.stop(), { once: true });
  reader.toggle();

  function show(state: "reading" | "paused" | "ended"): void {
    pause.textContent = state === "paused" ? texts.continue : texts.pause;
    if (state !== "ended" || !bar.isConnected) return;
    const held = bar.contains(document.activeElement);
    bar.remove();
    if (held) button.focus();
  }
}

function control(words: string, act: () => void, label = words): HTMLButtonElement {
  const button = element("button", { type: "button", "aria-label": label, title: label }, words);
  if (label === words) {
    button.removeAttribute("aria-label");
    button.removeAttribute("title");
  }
  button.addEventListener("click", act);
  return button;
}
