import { fromJS, type Map as ImmutableMap } from "immutable";
import { languageFacts } from "../../site/model/language.ts";
import { livingTabs, newPlaces, placeOf, tabName } from "../backup/place.ts";
import { below, put, remove } from "../backup/store.ts";
import { askDialog, closeDialog, showDialog } from "../dialog.ts";
import type { FieldValues } from "../entry-files.ts";
import { rememberedLanguage } from "../language.ts";
import { phrase } from "../phrase.ts";
import { draftsIn, filesOfDraft, languagePath, languagesOf } from "./entries.ts";
import { openedFiles, rememberOpened } from "./opened-files.ts";

type DecapMap = ImmutableMap<string, unknown>;

/** An upload that is not saved yet, as Decap passes it around. */
interface Upload {
  readonly name: string;
  readonly url?: string;
  readonly file?: File;
}

/** What the browser keeps of an unsaved text: every language, whichever the editor works in. */
interface Backup {
  readonly written: Date;
  readonly values: Readonly<Record<string, FieldValues>>;
  readonly uploads: readonly Upload[];
  /** What stood in its files when they were opened, so that another editor's later work is not written over. */
  readonly opened: Readonly<Record<string, string>>;
}

/** One thing at a time, in the order of asking: a text that was thrown away must not come back. */
let queue: Promise<unknown> = Promise.resolve();
const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
  const turn = queue.then(work);
  queue = turn.catch(() => undefined);
  return turn;
};

let told = false;

/** Keeps what the form holds until it is saved; says so, once, when the browser has no room. */
export const keepBackup = (collection: DecapMap, entry: DecapMap): Promise<void> =>
  inTurn(async () => {
    const { locales, default_locale: form } = languagesOf(collection);
    const uploads = await Promise.all(
      (
        ((entry.get("mediaFiles") as DecapMap | undefined)?.toJS() as unknown as Upload[] | undefined) ?? []
      ).map(withFile),
    );
    const backup: Backup = {
      written: new Date(),
      values: draftsIn(entry, form, locales) as Backup["values"],
      uploads,
      opened: openedFiles(pathsOf(entry, locales)),
    };
    const place = placeOf(String(collection.get("name")), slugOf(entry), await tabName());
    await put(place, backup).catch(sayFull);
  });

function sayFull(error: unknown): void {
  console.warn("The browser keeps no copy of what is not saved.", error);
  if (told) return;
  told = true;
  const language = rememberedLanguage();
  showDialog({
    heading: phrase(language, "samskab.backup.fullHeading"),
    sentences: [phrase(language, "samskab.backup.full")],
    close: phrase(language, "samskab.refused.close"),
  });
}

/** An upload with its bytes: the address of one that is not saved ends with the page. */
async function withFile(upload: Upload): Promise<Upload> {
  if (!upload.url?.startsWith("blob:")) return upload;
  const blob = await fetch(upload.url).then((response) => response.blob());
  return { ...upload, file: new File([blob], upload.name, { type: blob.type }) };
}

/** The text that was found last, until it is known what becomes of it. */
let found: { readonly place: string; readonly own: string; readonly backup: Backup } | undefined;

/** The entry with the unsaved text that the browser kept of it, where that says something else than the entry does. */
export const findBackup = (
  collection: DecapMap,
  entry: DecapMap | undefined,
): Promise<{ readonly entry?: object }> =>
  inTurn(async () => {
    found = undefined;
    if (!entry) return {};
    const name = String(collection.get("name"));
    const slug = slugOf(entry);
    const own = placeOf(name, slug, await tabName());
    const others = (await livingTabs()).map((tab) => placeOf(name, slug, tab));
    const isOurs = (place: string) => place === own || (!slug && !others.includes(place));
    const kept = (await below<Backup>(slug ? own : newPlaces(name))).filter(([place]) => isOurs(place));
    // This tab's own first, then the youngest.
    kept.sort(
      ([a, one], [b, other]) => Number(b === own) - Number(a === own) || +other.written - +one.written,
    );
    for (const [place, backup] of kept) {
      const restored = restore(collection, entry, backup);
      if (sameFiles(collection, entry, restored)) await remove(place);
      else {
        found = { place, own, backup };
        return { entry: restored.toJS() };
      }
    }
    return {};
  });

function restore(collection: DecapMap, entry: DecapMap, { values, uploads }: Backup): DecapMap {
  const { locales, default_locale: form } = languagesOf(collection);
  const files = uploads.map((upload) =>
    upload.file ? { ...upload, url: URL.createObjectURL(upload.file) } : upload,
  );
  const others = locales.filter((language) => language !== form);
  return entry
    .set("data", fromJS(values[form] ?? {}))
    .set("i18n", fromJS(Object.fromEntries(others.map((each) => [each, { data: values[each] ?? {} }]))))
    .set("mediaFiles", files as never);
}

const sameFiles = (collection: DecapMap, one: DecapMap, other: DecapMap): boolean =>
  JSON.stringify(filesOfDraft(collection, one)) === JSON.stringify(filesOfDraft(collection, other));

/**
 * Asks whether to go on with the text that was kept. It is too dear to be lost by pressing Escape: only the browser's
 * own Back leads past the question, and leaves the text for another time.
 */
export async function wantsBackup(): Promise<"use" | "drop" | undefined> {
  if (!found) return undefined;
  const { place, own, backup } = found;
  const language = rememberedLanguage();
  const time = new Intl.DateTimeFormat(languageFacts(language).locale, {
    dateStyle: "long",
    timeStyle: "short",
  });
  const { hash } = location;
  addEventListener("hashchange", closeDialog, { once: true });
  let answer: "use" | "drop" | undefined;
  while (!answer && location.hash === hash)
    answer = await askDialog({
      heading: phrase(language, "samskab.backup.heading"),
      sentences: [phrase(language, "samskab.backup.found", { time: time.format(backup.written) })],
      buttons: [
        ["use", phrase(language, "samskab.backup.use")],
        ["drop", phrase(language, "samskab.backup.drop")],
      ],
    });
  removeEventListener("hashchange", closeDialog);
  if (answer === "use") {
    rememberOpened(Object.keys(backup.opened), asFiles(backup.opened));
    // A new entry that another tab began is this tab's from now on.
    await inTurn(() => put(own, backup));
  }
  if (answer && (answer === "drop" || place !== own)) await inTurn(() => remove(place));
  return answer;
}

const asFiles = (opened: Backup["opened"]) => Object.entries(opened).map(([path, raw]) => ({ path, raw }));

/** Forgets the unsaved text of an entry, and the one that this tab wrote before it was an entry. */
export const dropBackup = (collection: DecapMap, slug: string | false | undefined): Promise<void> =>
  inTurn(async () => {
    const name = String(collection.get("name"));
    const tab = await tabName();
    for (const place of [placeOf(name, slug || "", tab), placeOf(name, "", tab)]) await remove(place);
  });

const slugOf = (entry: DecapMap): string => String(entry.get("slug") ?? "");

const pathsOf = (entry: DecapMap, languages: readonly string[]): readonly string[] => {
  const path = String(entry.get("path") ?? "");
  return path ? languages.map((language) => languagePath(path, language)) : [];
};
