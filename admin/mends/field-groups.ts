import { createElement, type Node } from "react";
import { FIELD_GROUPS, groupOf } from "../../site/model/field-groups.ts";
import { rememberedLanguage } from "../language.ts";

/** A field of the form, as Decap's configuration holds it. */
interface FormField {
  get(property: "name"): string;
}

/** The fields of a collection's form and their controls, in the same order. */
interface Lists<Item> {
  toArray(): Item[];
}

const storageKey = (group: string): string => `samskab-form-${group}`;

/**
 * The controls of a form under the headings of its parts, which can be folded; a part stays as the editor left it.
 * Fields of the site's settings stand as they are: they are in no collection. What is stored keeps its order.
 */
export function inGroups(
  fields: Lists<FormField>,
  controls: Lists<Node>,
  isContent: boolean,
): readonly Node[] | Lists<Node> {
  if (!isContent) return controls;
  const groups = fields.toArray().map((field) => groupOf(field.get("name")));
  const language = rememberedLanguage();
  return FIELD_GROUPS.filter((group) => groups.includes(group)).map((group) =>
    createElement(
      "details",
      {
        key: group.id,
        className: "field-group",
        open: localStorage.getItem(storageKey(group.id)) !== "closed",
        onToggle: ({ currentTarget }: { currentTarget: HTMLDetailsElement }) =>
          localStorage.setItem(storageKey(group.id), currentTarget.open ? "open" : "closed"),
      },
      createElement("summary", null, group.label[language]),
      ...controls.toArray().filter((_, index) => groups[index] === group),
    ),
  );
}
