import type { VNode } from "preact";
import type { Language } from "../model/language.ts";
import { type StringKey, say } from "../model/strings.ts";

/** What the reading voice's buttons say, for the browser's script. */
export type ListenTexts = Readonly<
  Record<"bar" | "pause" | "continue" | "back" | "forward" | "speed" | "stop", string>
>;

/** Begins reading aloud. It keeps its place from the start, and shows once the browser is found to have a voice. */
export function ListenButton({ language }: { readonly language: Language }): VNode {
  const text = (name: keyof ListenTexts) => say(language, `listen.${name}` satisfies StringKey);
  const texts: ListenTexts = {
    bar: text("bar"),
    pause: text("pause"),
    continue: text("continue"),
    back: text("back"),
    forward: text("forward"),
    speed: text("speed"),
    stop: text("stop"),
  };
  return (
    <button class="listen" id="listen" type="button" data-texts={JSON.stringify(texts)}>
      {say(language, "listen.start")}
    </button>
  );
}
