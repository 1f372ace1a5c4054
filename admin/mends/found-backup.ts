import { fromJS, type Map as ImmutableMap } from "immutable";
import { languageFacts } from "../../site/model/language.ts";
import { inTurn } from "../backup/in-turn.ts";
import { type Backup, forget, keep, keptBelow, notesBelow } from "../backup/kept.ts";
import { livingTabs, newPlaces, placeOf, tabName } from "../backup/place.ts";
import { askDialog, closeDialog } from "../dialog.ts";
import { rememberedLanguage } from "../language.ts";
import { phrase } from "../phrase.ts";
import { slugOf } from "./backup.ts";
import { filesOfDraft, languagesOf } from "./entries.ts";
import { rememberOpened } from "./opened-files.ts";

type DecapMap = ImmutableMap<string, unknown>;

/** The text that was found last, until it is known what becomes of it. */
let found: { readonly place: string; readonly own: string; readonly backup: Backup } | undefined;

/**
 * The entry with the unsaved text that the browser kept of it, where that says something else than the entry does.
 * What is typed from this moment on is not asked about: the form can be written in before the database has answered.
 */
export function findBackup(
  collection: DecapMap,
  entry: DecapMap | undefined,
): Promise<{ readonly entry?: object }> {
  const name = String(collection.get("name"));
  const notes = notesBelow(`${name}/`);
  return inTurn(async () => {
    found = undefined;
    if (!entry) return {};
    const slug = slugOf(entry);
    const own = placeOf(name, slug, await tabName());
    const others = (await livingTabs()).map((tab) => placeOf(name, slug, tab));
    const isOurs = (place: string) => place === own || (!slug && !others.includes(place));
    const kept = (await keptBelow(slug ? own : newPlaces(name), notes)).filter(([place]) => isOurs(place));
    // This tab's own first, then the youngest.
    kept.sort(
      ([a, one], [b, other]) => Number(b === own) - Number(a === own) || +other.written - +one.written,
    );
    for (const [place, backup] of kept) {
      const restored = restore(collection, entry, backup);
      if (sameFiles(collection, entry, restored)) await forget(place);
      else {
        found = { place, own, backup };
        return { entry: restored.toJS() };
      }
    }
    return {};
  });
}

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
    await inTurn(() => keep(own, backup));
  }
  if (answer && (answer === "drop" || place !== own)) await inTurn(() => forget(place));
  return answer;
}

const asFiles = (opened: Backup["opened"]) => Object.entries(opened).map(([path, raw]) => ({ path, raw }));
