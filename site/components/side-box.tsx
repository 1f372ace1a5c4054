import type { ComponentChildren, VNode } from "preact";

interface SideBoxProps {
  readonly as: "section" | "nav";
  /** Its class and the id of its title. */
  readonly id: "facts" | "contents";
  readonly title: string;
  /** Whether it is behind its title where it has no room beside the text, so that the text begins early. */
  readonly folds: boolean;
  readonly children: ComponentChildren;
}

/** A box beside a text. Where it folds, its title stands twice, and styles show the one that fits the window. */
export function SideBox({ as: Element, id, title, folds, children }: SideBoxProps): VNode {
  return (
    <Element class={folds ? `${id} folds` : id} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {folds ? (
        <details>
          <summary>{title}</summary>
          {children}
        </details>
      ) : (
        children
      )}
    </Element>
  );
}
