import type { VNode } from "preact";
import { coverAddress, hasDrawnCover } from "../covers/index.ts";
import type { Entry } from "../entries/entry.ts";

interface DrawnCoverProps {
  readonly entry: Entry;
  /** Whether it stands in the first screen. */
  readonly early?: boolean;
}

/** The cover that is drawn for an entry without a picture; it decorates and says nothing of its own. */
export function DrawnCover({ entry, early }: DrawnCoverProps): VNode | null {
  if (!hasDrawnCover(entry)) return null;
  return (
    <img
      class="drawn-cover"
      src={coverAddress(entry)}
      alt=""
      width={600}
      height={400}
      decoding="async"
      {...(!early && { loading: "lazy" as const })}
    />
  );
}
