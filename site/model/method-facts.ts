import { formatMinutes } from "./durations.ts";
import type { Language } from "./language.ts";
import { type StringKey, say } from "./strings.ts";
import { termName } from "./vocabulary.ts";

/** What a method needs, as editors write it. */
export interface MethodFacts {
  readonly time: string;
  readonly prepareMinutes?: number;
  readonly runMinutes?: number;
  readonly followUpMinutes?: number;
  readonly groupMin: number;
  readonly groupMax?: number;
}

/** How many can take part: `"5–9 deltagere"`. */
export function groupOf({ groupMin: min, groupMax: max }: MethodFacts, language: Language): string {
  if (max === undefined) return say(language, "entry.groupOpen", { min });
  return say(language, min === max ? "entry.people" : "entry.group", { min, max });
}

/** How long it takes, and the work before and after: `["1–3 timer", "3 timer til forberedelse", …]`. */
export function timeOf(facts: MethodFacts, language: Language): readonly string[] {
  const part = (key: StringKey, minutes: number | undefined) =>
    minutes ? [say(language, key, { time: formatMinutes(minutes, language) })] : [];
  return [
    ...(facts.time ? [termName("time", facts.time, language)] : []),
    ...part("entry.prepare", facts.prepareMinutes),
    ...part("entry.run", facts.runMinutes),
    ...part("entry.followUp", facts.followUpMinutes),
  ];
}
