import type { VNode } from "preact";
import type { Picture as Sizes } from "../images/index.ts";
import type { Point } from "../model/fields/index.ts";

interface PictureProps {
  readonly sizes: Sizes;
  readonly alternative: string;
  /** How wide it is shown, as the `sizes` attribute says it. */
  readonly width?: string;
  /** Whether it stands in the first screen. */
  readonly early?: boolean;
  /** What must stay in it where it is cropped. */
  readonly focus?: Point | undefined;
}

/** The class for a share of the width or height, in steps of ten percent: no inline style is allowed. */
const step = (axis: keyof Point, percent: number): string => `focus-${axis}-${Math.round(percent / 10) * 10}`;

/** A picture in the best format and size that the reader's browser takes; it never shifts the page. */
export function Picture({
  sizes,
  alternative,
  width = "(min-width: 48rem) 44rem, 100vw",
  early,
  focus,
}: PictureProps): VNode {
  return (
    <picture>
      {sizes.sources.map(({ type, srcset }) => (
        <source key={type} type={type} srcset={srcset} sizes={width} />
      ))}
      <img
        src={sizes.src}
        alt={alternative}
        width={sizes.width}
        height={sizes.height}
        decoding="async"
        {...(focus && { class: `${step("x", focus.x)} ${step("y", focus.y)}` })}
        {...(!early && { loading: "lazy" as const })}
      />
    </picture>
  );
}
