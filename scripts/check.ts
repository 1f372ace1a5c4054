import { loadStore } from "../site/entries/store.ts";
import { contentFolder } from "./folders.ts";
import { printProblems } from "./print-problems.ts";

/** `npm run check`: reads and checks the content, and builds nothing. */
const { store, problems } = await loadStore(contentFolder);
if (problems.length) {
  printProblems(problems);
  process.exit(1);
}
console.log(`${store.entries.length} entries checked, no problems.`);
