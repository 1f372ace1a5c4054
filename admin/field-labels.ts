import type { Widget } from "../site/model/fields/index.ts";

interface Labelled {
  readonly name: string;
  readonly label?: string;
  readonly fields?: readonly Labelled[];
}

/** A field's path in the words of the form: `"steps[2].name"` → `"Trin for trin 2 › Trin"`. */
export function labelsOf(form: readonly Widget[], path: string): string {
  let fields = form as unknown as readonly Labelled[];
  const labels = path.split(".").map((step) => {
    const [, name = step, index] = /^(.*?)(?:\[(\d+)\])?$/.exec(step) ?? [];
    const field = fields.find((each) => each.name === name);
    fields = field?.fields ?? [];
    return [field?.label ?? name, index].filter(Boolean).join(" ");
  });
  return labels.join(" › ");
}
