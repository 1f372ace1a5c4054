import { isEmpty, type Widget } from "../../site/model/fields/index.ts";
import type { Setting } from "../../site/settings/index.ts";
import { writeJson } from "../../site/settings/json.ts";
import { valueInOrder } from "../entry-files.ts";
import { shapesOf } from "../normalise.ts";

/** The name of the one field in which Decap holds all of a file. */
export const WHOLE = "value";

/** Reads a file of `_data/` for the form. */
export function readSetting({ read }: Setting, text: string): Readonly<Record<string, unknown>> {
  const stored: unknown = JSON.parse(text);
  return { [WHOLE]: read ? read(stored) : stored };
}

/** What is stored of the form's value: in the model's order, and without what is not filled in. */
export function storedValue(setting: Setting, data: Readonly<Record<string, unknown>>): unknown {
  const shown = data[WHOLE];
  if (setting.write) return setting.write(shown);
  const widget = setting.field.widget("en");
  const value = valueInOrder(shown, Array.isArray(widget.fields) ? shapesOf(widget.fields) : undefined);
  return setting.keepsBlanks ? withBlanks(value, widget) : value;
}

/** Writes a file of `_data/` as the form holds it. */
export const writeSetting = (setting: Setting, data: Readonly<Record<string, unknown>>): string =>
  writeJson(storedValue(setting, data));

/** A value in which every field of the form stands, empty where it is not filled in. */
function withBlanks(value: unknown, { widget, fields }: Widget): unknown {
  if (!Array.isArray(fields)) return isEmpty(value) ? (widget === "list" ? [] : "") : value;
  const whole = (item: unknown) =>
    Object.fromEntries(
      (fields as readonly Widget[]).map((field) => {
        const name = String(field.name);
        return [name, withBlanks((item as Readonly<Record<string, unknown>> | undefined)?.[name], field)];
      }),
    );
  if (widget === "list") return Array.isArray(value) ? value.map(whole) : [];
  return whole(value);
}
