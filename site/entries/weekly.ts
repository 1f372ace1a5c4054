/** The ISO 8601 week of a day, counted from the first Monday of Unix time: `weekOf("2026-11-22")` → 2967. */
export const weekOf = (day: string): number =>
  Math.floor((Date.parse(`${day}T00:00:00Z`) / 86_400_000 - 4) / 7);

/** One of several things, another each week, the same all week; undefined where there are none. */
export const ofTheWeek = <T>(things: readonly T[], day: string): T | undefined =>
  things[weekOf(day) % things.length];
