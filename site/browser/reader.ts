import type { Sentence } from "./sentences.ts";
import { voiceFor } from "./voices.ts";

type State = "reading" | "paused" | "ended";

/** Reads sentences one after another and marks the one that is read. */
export class Reader {
  #index = 0;
  #rate = 1;
  #state: State = "paused";
  /** Grows with every order, so that the end of a sentence that was broken off starts nothing. */
  #turn = 0;

  constructor(
    private readonly sentences: readonly Sentence[],
    /** The text's own language, whose voice reads what no other can. */
    private readonly language: string,
    private readonly changed: (state: State) => void,
  ) {}

  /** Pauses, or reads on from the beginning of the sentence: browsers differ in what a pause within one does. */
  toggle(): void {
    if (this.#state === "reading") this.#silence("paused");
    else this.#read();
  }

  /** Goes some sentences on or back. */
  skip(by: number): void {
    this.#index = Math.min(Math.max(this.#index + by, 0), this.sentences.length - 1);
    if (this.#state === "reading") this.#read();
    else this.#mark();
  }

  /** How fast to read, 1 is the voice's own pace. */
  setRate(rate: number): void {
    this.#rate = rate;
    if (this.#state === "reading") this.#read();
  }

  stop(): void {
    this.#silence("ended");
    this.#index = 0;
    CSS.highlights?.delete("read-aloud");
  }

  #read(): void {
    this.#silence("reading");
    const sentence = this.sentences[this.#index];
    if (!sentence) {
      this.stop();
      return;
    }
    const turn = this.#turn;
    const utterance = new SpeechSynthesisUtterance(sentence.text);
    utterance.voice = voiceFor(sentence.language) ?? voiceFor(this.language) ?? null;
    utterance.lang = utterance.voice?.lang ?? sentence.language;
    utterance.rate = this.#rate;
    const next = () => {
      if (turn !== this.#turn) return;
      this.#index++;
      this.#read();
    };
    utterance.addEventListener("end", next);
    // A sentence that a voice cannot say must not silence the rest.
    utterance.addEventListener("error", next);
    this.#mark();
    speechSynthesis.speak(utterance);
  }

  #silence(state: State): void {
    this.#turn++;
    this.#state = state;
    speechSynthesis.cancel();
    this.changed(state);
  }

  /** Shows which sentence is read, and keeps it in sight. */
  #mark(): void {
    const range = this.sentences[this.#index]?.range;
    if (!range) return;
    if (typeof Highlight === "function") CSS.highlights.set("read-aloud", new Highlight(range));
    const { top, bottom } = range.getBoundingClientRect();
    const covered = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBottom) || 0;
    if (top < 0 || bottom > innerHeight - covered)
      range.startContainer.parentElement?.scrollIntoView({ block: "center" });
  }
}
