import { Map as ImmutableMap, is, List } from "immutable";

type DecapMap = ImmutableMap<string, unknown>;

/** What an editor can change of an entry: its values in the form's language, in the others, and its place. */
const PARTS = ["data", "i18n", "meta"];

/** Whether a draft says something else than what was opened, or last saved, in any language. */
export const isChanged = (saved: DecapMap | undefined, entry: DecapMap): boolean =>
  !saved || PARTS.some((part) => !same(saved.get(part), entry.get(part)));

/** Whether two values are written alike: empty parts are not written at all. */
function same(one: unknown, other: unknown): boolean {
  if (is(one, other) || (isEmpty(one) && isEmpty(other))) return true;
  if (ImmutableMap.isMap(one) && ImmutableMap.isMap(other))
    return [...new Set([...one.keys(), ...other.keys()])].every((key) => same(one.get(key), other.get(key)));
  if (!List.isList(one) || !List.isList(other)) return false;
  const others = other.filterNot(isEmpty);
  const filled = one.filterNot(isEmpty);
  return filled.size === others.size && filled.every((item, index) => same(item, others.get(index)));
}

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === "" ||
  ((ImmutableMap.isMap(value) || List.isList(value)) && value.every(isEmpty));
