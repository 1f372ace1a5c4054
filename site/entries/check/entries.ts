import type { EntryId } from "../../model/collections/index.ts";
import { type Findings, noFindings } from "../../model/findings.ts";
import { type ContentFile, readContent } from "../content-file.ts";
import type { Entry } from "../entry.ts";
import { pairFiles } from "../pair.ts";

/** What the check of one entry's files found. */
interface Checked {
  readonly entry: Entry | undefined;
  readonly findings: Findings;
}

type File = readonly [path: string, text: string];

/**
 * Each entry's last check, by the entry's files: in a library of thousands of entries a publication changes one, and
 * reading all of them takes seconds.
 */
const remembered = new Map<string, { readonly files: readonly File[]; readonly checked: Checked }>();

/** Checks the files of every entry, each by itself; those that are as they were the last time are not read again. */
export function checkedEntries(texts: ReadonlyMap<string, string>): readonly Checked[] {
  const groups = new Map<string, File[]>();
  for (const file of texts) {
    const group = entryOf(file[0]);
    groups.set(group, [...(groups.get(group) ?? []), file]);
  }
  for (const group of remembered.keys()) if (!groups.has(group)) remembered.delete(group);
  return [...groups].map(([group, files]) => {
    const last = remembered.get(group);
    if (last && sameFiles(last.files, files)) return last.checked;
    const checked = checkEntry(files);
    remembered.set(group, { files, checked });
    return checked;
  });
}

/** What the files of an entry have in common: their path without the language. */
const entryOf = (path: string): string => path.replace(/^(content\/[^/]+)\/[^/]+\/([^/]+)$/, "$1/$2");

const sameFiles = (one: readonly File[], other: readonly File[]): boolean =>
  one.length === other.length &&
  one.every(([path, text], index) => path === other[index]?.[0] && text === other[index]?.[1]);

function checkEntry(files: readonly File[]): Checked {
  const findings = noFindings();
  const contents: ContentFile[] = [];
  for (const [path, text] of files) {
    const result = readContent(path, text);
    if ("message" in result) findings.problems.push(result);
    else contents.push(result);
  }
  const [first] = contents;
  const id: EntryId | undefined = first && `${first.collection}/${first.slug}`;
  return { entry: id && pairFiles(id, contents, findings), findings };
}
