import friends from "../../../_data/false-friends.json";
import type { Language } from "../../model/language.ts";
import { onceByLanguage } from "../../model/once.ts";
import { stem } from "../words/stem.ts";

/** Stems of words in a text's language that mean something else to readers of another language. */
export const falseFriends: (text: Language, reader: Language) => ReadonlySet<string> = onceByLanguage(
  (text, reader) =>
    new Set(
      friends
        .filter(
          ({ here, there }) =>
            (here.includes(text) && there.includes(reader)) ||
            (here.includes(reader) && there.includes(text)),
        )
        .flatMap(({ words }) => words.map((word) => stem(word, text))),
    ),
);
