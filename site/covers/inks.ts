/** The inks of one print. `mix` is what comes about where `a` and `b` lie upon each other. */
export interface Inks {
  /** The whole sheet. */
  readonly ground: string;
  /** Large quiet shapes, a shade off the ground. */
  readonly field: string;
  readonly a: string;
  readonly b: string;
  readonly mix: string;
  /** Uncoloured paper. */
  readonly light: string;
}

/**
 * The site's paper, sand, fjord, rust, moss and ink as a printer would mix them. A picture cannot follow the
 * page's colour scheme, so no ground is as light as the light paper or as dark as the dark one.
 */
export const SHEETS: readonly Inks[] = [
  { ground: "#e6d9be", field: "#d6c49e", a: "#15596a", b: "#b9542b", mix: "#1c2f35", light: "#fbf5e8" },
  { ground: "#bad1ce", field: "#9fbfbc", a: "#0f4857", b: "#b9542b", mix: "#1d2b2e", light: "#f8f2e4" },
  { ground: "#e2b08e", field: "#d49a73", a: "#134c5a", b: "#a2431d", mix: "#24242a", light: "#fceedd" },
  { ground: "#c8cfa3", field: "#b1bc86", a: "#36552a", b: "#b3502a", mix: "#2b2a18", light: "#f9f5e3" },
  { ground: "#17505e", field: "#0f404c", a: "#a9cbc8", b: "#dc8d61", mix: "#93512f", light: "#f5ead4" },
  { ground: "#27383d", field: "#34494f", a: "#93bdbb", b: "#d27c4e", mix: "#7f4326", light: "#f0e4cb" },
  { ground: "#43592f", field: "#374b26", a: "#c5ce96", b: "#e3a47b", mix: "#97632f", light: "#f6efd9" },
  { ground: "#a54b25", field: "#8d3c1b", a: "#f0d8b0", b: "#123f4c", mix: "#6b241a", light: "#fdf3e0" },
];
