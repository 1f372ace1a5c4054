import type { FieldValues } from "./entry-files.ts";

/** The form's values, with the address that the entry has by its file's name, so that editors see which it is. */
export const withAddress = (values: FieldValues, name: string): FieldValues => ({
  ...values,
  slug: values.slug || name,
});

/** A file's values: an address that the file's name says already is not written down. */
export function withoutOwnName(values: FieldValues, name: string): FieldValues {
  const { slug, ...others } = values;
  return slug === undefined || slug === name ? others : values;
}

interface Renamed {
  /** The address that the entry is to have. */
  readonly slug: string;
  /** The file's name. */
  readonly name: string;
  /** What is published of it, if anything is. */
  readonly published: FieldValues | undefined;
  /** The old addresses that the form knows of. */
  readonly former: readonly string[];
}

/** The addresses under which readers may still look for an entry; the one it has is none of them. */
export function formerSlugs({ slug, name, published, former }: Renamed): readonly string[] {
  const known = published
    ? [...((published.formerSlugs as string[] | undefined) ?? []), published.slug ?? name]
    : [];
  return [...new Set([...known.map(String), ...former])].filter((each) => each !== slug);
}
