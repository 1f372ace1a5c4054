import { adviceOn } from "../site/entries/check/advice.ts";
import { uploadAdvice, uploadProblems } from "../site/entries/check/uploads.ts";
import { loadStore } from "../site/entries/load.ts";
import { cacheFolder, contentFolder, dataFolder } from "../site/folders.ts";
import { problemsOfSettings } from "../site/settings/load.ts";
import { readUploads } from "../site/uploads/index.ts";
import { printNotes, printProblems } from "./print-problems.ts";
import { printTranslations } from "./print-translations.ts";

/** `npm run check`: reads and checks content and settings, builds nothing; only problems make it fail, notes do not. */
const settings = await problemsOfSettings(dataFolder);
const { store, problems, attachments, scheduled } = await loadStore(contentFolder);
const uploads = await readUploads(store.media, { contentFolder, cacheFolder });
const faults = uploadProblems(attachments, (address) => uploads.get(address)?.fault);
if (settings.length + problems.length + faults.length) {
  printProblems([...settings, ...problems, ...faults]);
  process.exit(1);
}
const lacks = uploadAdvice(attachments, (address) => uploads.get(address)?.pdf?.lacks ?? []);
printNotes([...adviceOn(store), ...lacks]);
for (const [id, day] of scheduled) console.log(`${id} can be seen from ${day}.`);
printTranslations(store);
console.log(`${store.entries.length} entries checked, no problems.`);
