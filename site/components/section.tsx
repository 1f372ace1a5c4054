import type { ComponentChildren, VNode } from "preact";
import { fieldId } from "../entries/address.ts";
import { type CollectionName, collectionOf } from "../model/collections/index.ts";
import type { Language } from "../model/language.ts";

/** A part of an entry page under a heading of its own, which the contents list leads to. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly content: VNode;
}

/** The section of a field, under the field's label; none where there is nothing to show. */
export function sectionOf(
  collection: CollectionName,
  field: string,
  language: Language,
  content: VNode | undefined | false,
): readonly Section[] {
  const title = collectionOf(collection).fields[field]?.label[language];
  return content && title ? [{ id: fieldId(field), title, content }] : [];
}

/** Text of an entry that may stand in another language than the page. */
export function Foreign(props: {
  readonly written: Language;
  readonly language: Language;
  readonly children: ComponentChildren;
}): VNode {
  return <div {...(props.written !== props.language && { lang: props.written })}>{props.children}</div>;
}

/** Plain text of several lines as paragraphs. */
export const paragraphs = (text: string): readonly VNode[] =>
  text
    .split(/\n\s*\n|\n/)
    .filter((part) => part.trim())
    .map((part, index) => <p key={index}>{part.trim()}</p>);
