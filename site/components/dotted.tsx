import { Fragment, type VNode } from "preact";

/** Short facts in a line, `2024 · Malmö`; where it is too long for one, it breaks between them. */
export const Dotted = ({ parts }: { readonly parts: readonly string[] }): VNode => (
  <>
    {parts.map((part, place) => (
      <Fragment key={part}>
        {place > 0 && " "}
        <span class="whole">
          {part}
          {place < parts.length - 1 && " ·"}
        </span>
      </Fragment>
    ))}
  </>
);
