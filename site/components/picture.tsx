import type { VNode } from "preact";
import type { Picture as Sizes } from "../images/index.ts";

interface PictureProps {
  readonly sizes: Sizes;
  readonly alternative: string;
  /** How wide it is shown, as the `sizes` attribute says it. */
  readonly width?: string;
  /** Whether it stands in the first screen. */
  readonly early?: boolean;
}

/** A picture in the best format and size that the reader's browser takes; it never shifts the page. */
export function Picture({
  sizes,
  alternative,
  width = "(min-width: 48rem) 44rem, 100vw",
  early,
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
        {...(!early && { loading: "lazy" as const })}
      />
    </picture>
  );
}
