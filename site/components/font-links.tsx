import type { VNode } from "preact";

const WEIGHTS = [400, 600];

/** Asks for the fonts before the stylesheet does, so that the first text is set in them. */
export function FontLinks(): VNode {
  return (
    <>
      {WEIGHTS.map((weight) => (
        <link
          key={weight}
          rel="preload"
          href={`/assets/fonts/serif-${weight}.woff2`}
          as="font"
          type="font/woff2"
          crossorigin="anonymous"
        />
      ))}
    </>
  );
}
