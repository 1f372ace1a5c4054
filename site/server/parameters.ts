import type { Author } from "../git/commit.ts";
import type { SavedText, SavedUpload } from "./changes.ts";
import { isEditableFile, isEditableFolder, isPlainName } from "./paths.ts";
import { Refusal } from "./refusal.ts";
import { STATUSES, type Status } from "./state.ts";

/** Parameters of a request, not yet checked. */
export type Parameters = Readonly<Record<string, unknown>>;

const refuse = (name: string, expected: string): Refusal =>
  new Refusal(422, `The request was not understood: “${name}” must be ${expected}.`);

/** Reads one parameter, or refuses the request with a sentence that names it. */
type Reader<Value> = (value: unknown, name: string) => Value;

export const record: Reader<Parameters> = (value, name) => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw refuse(name, "an object");
  return value as Parameters;
};

export const text: Reader<string> = (value, name) => {
  if (typeof value !== "string") throw refuse(name, "a text");
  return value;
};

export const flag: Reader<boolean> = (value, name) => {
  if (typeof value !== "boolean") throw refuse(name, "true or false");
  return value;
};

export const depth: Reader<number> = (value, name) => {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 1)
    throw refuse(name, "a number from 1");
  return value;
};

/** Reads each item of a list. */
export const list =
  <Item>(item: Reader<Item>): Reader<Item[]> =>
  (value, name) => {
    if (!Array.isArray(value)) throw refuse(name, "a list");
    return value.map((each, index) => item(each, `${name}[${index}]`));
  };

/** Lets a parameter be left out. */
export const optional =
  <Value>(reader: Reader<Value>): Reader<Value | undefined> =>
  (value, name) =>
    value === undefined || value === null ? undefined : reader(value, name);

const textThat =
  (accepts: (value: string) => boolean, expected: string): Reader<string> =>
  (value, name) => {
    if (typeof value !== "string" || !accepts(value)) throw refuse(name, expected);
    return value;
  };

export const file = textThat(isEditableFile, "the path of a file in content/ or _data/");
export const folder = textThat(isEditableFolder, "the path of a folder in content/ or _data/");
const plainName = textThat(isPlainName, "a name of letters, digits, hyphens and underscores");
export const main = textThat((value) => value === "main", "“main”, the only published branch");

const isStatus = (value: unknown): value is Status => STATUSES.some((status) => status === value);

export const status: Reader<Status> = (value, name) => {
  if (!isStatus(value)) throw refuse(name, `one of ${STATUSES.join(", ")}`);
  return value;
};

/** `<collection>/<slug>`, or the two apart. */
export const draftName = ({ id, collection, slug }: Parameters) => {
  const [first, second, more] = id === undefined ? [collection, slug] : text(id, "id").split("/");
  if (more !== undefined) throw refuse("id", "a collection and a slug");
  return { collection: plainName(first, "collection"), slug: plainName(second, "slug") };
};

export const savedText: Reader<SavedText & { readonly slug: string }> = (value, name) => {
  const { slug, path, raw, newPath, base } = record(value, name);
  return {
    slug: plainName(slug, `${name}.slug`),
    path: file(path, `${name}.path`),
    raw: text(raw, `${name}.raw`),
    newPath: optional(file)(newPath, `${name}.newPath`),
    base: optional(text)(base, `${name}.base`),
  };
};

export const upload: Reader<SavedUpload> = (value, name) => {
  const { path, content, encoding } = record(value, name);
  if (encoding !== "base64") throw refuse(`${name}.encoding`, "“base64”");
  const base64 = text(content, `${name}.content`);
  const bytes = Buffer.from(base64, "base64");
  // Node skips what is not base64: a damaged upload must not be stored as if it were whole.
  if (bytes.toString("base64") !== base64) throw refuse(`${name}.content`, "base64");
  return { path: file(path, `${name}.path`), content: bytes };
};

/** Who saves, if the request says so: git refuses a name that is empty. */
export const author: Reader<Author> = (value, name) => {
  const { name: given, email } = record(value, name);
  const isNamed = textThat((each) => /[\p{L}\p{N}]/u.test(each) && !/[\p{Cc}<>]/u.test(each), "a name");
  return { name: isNamed(given, `${name}.name`), email: isNamed(email, `${name}.email`) };
};
