import type { ComponentChildren, VNode } from "preact";
import { Breadcrumb, type Trail } from "../components/breadcrumb.tsx";
import { Page, type PageProps } from "./page.tsx";

interface OverviewProps extends PageProps {
  /** The pages between home and this one. */
  readonly trail?: Trail;
  /** What the head of the page offers below its introduction. */
  readonly offers?: ComponentChildren;
}

/** A page that lists and leads on: where it lies, its title, its introduction (the description as well), its list. */
export function Overview({ trail = [], offers, children, ...page }: OverviewProps): VNode {
  return (
    <Page {...page}>
      <Breadcrumb language={page.language} trail={trail} />
      <header class="list__head">
        <h1>{page.title}</h1>
        <p class="lead">{page.description}</p>
        {offers}
      </header>
      {children}
    </Page>
  );
}
