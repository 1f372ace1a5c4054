import { adviceOn } from "../site/entries/advice.ts";
import { loadStore } from "../site/entries/load.ts";
import { contentFolder } from "../site/folders.ts";
import { printNotes, printProblems } from "./print-problems.ts";
import { printTranslations } from "./print-translations.ts";

/** `npm run check`: reads and checks the content, builds nothing; only problems make it fail, notes do not. */
const { store, problems, scheduled } = await loadStore(contentFolder);
if (problems.length) {
  printProblems(problems);
  process.exit(1);
}
printNotes(adviceOn(store));
for (const [id, day] of scheduled) console.log(`${id} can be seen from ${day}.`);
printTranslations(store);
console.log(`${store.entries.length} entries checked, no problems.`);
