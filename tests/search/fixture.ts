import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { loadStore } from "../../site/entries/load.ts";
import type { Language } from "../../site/model/language.ts";
import { buildSearch } from "../../site/search/build/search-files.ts";
import type { Search } from "../../site/search/query/answer.ts";
import { openSearch } from "../../site/search/query/open.ts";

/** Small content of the tests' own: path under `content/` → file. */
const FILES: Readonly<Record<string, string>> = {
  "methods/da/aktionslaering.md": `---
title: Aktionslæring
summary: Kolleger lærer af hinanden i hverdagen, mens de prøver noget af.
original: da
themes: [learning]
aliases: [aktionslæringsgruppe]
purpose: [reflect]
phase: [evaluate]
time: series
groupMin: 4
participants: [staff]
materials: [none]
difficulty: some
mode: physical
---
Gruppen mødes hver måned på biblioteket. Deltagerne har en samskabelsesworkshop bag sig.

## Undring

Hver deltager stiller et spørgsmål om sin egen praksis.
`,
  "methods/sv/aktionslaering.md": `---
title: Aktionslärande
summary: Kollegor lär av varandra i vardagen medan de prövar något.
---
`,
  "methods/nb/gjestebud.md": `---
title: Gjestebud
summary: Innbyggere inviterer naboene hjem til middag og snakker om kommunens planer.
original: nb
themes: [participation]
purpose: [dialogue]
phase: [understand]
time: 1-3h
groupMin: 5
participants: [residents]
materials: [food]
difficulty: easy
mode: physical
---
Vertene får en pose kaffe og tre spørsmål. Frivillige fra foreningen henter svarene.

## Etterpå

Kommunen svarer på alle forslagene innen tre måneder.
`,
  "organisations/sv/malmo.md": `---
title: Malmö stadsbibliotek
summary: Ett bibliotek i Malmö där barn är med och formar rummen.
original: sv
themes: [youth]
country: SE
kind: library
---
Barnbiblioteket Kanini öppnade 2016. Böcker och läslust för de minsta.
`,
  "organisations/da/malmo.md":
    "---\ntitle: Malmø bibliotek\nsummary: Et bibliotek i Malmø, hvor børn er med til at forme rummene.\n---\n",
  "news/sv/hoganas.md": `---
title: Höganäs
summary: Hoganmodellen prövas i en stad.
original: sv
date: "2022-05-01"
themes: [places]
---
Vem finansierar den?
`,
  "organisations/en/via.md": `---
title: VIA University College
summary: A university college in Denmark that trains librarians in co-creation.
original: en
themes: [co-creation]
country: DK
kind: education
---
Teachers and volunteers work on equal footing.
`,
  "programmes/en/evenings.md": `---
title: Evenings round the table
summary: Five evenings about the future of a town.
original: en
date: "2020"
themes: [democracy]
organiser: via
status: ended
methods: [gjestebud]
---
`,
  "programmes/nb/byliv.md": `---
title: Liv og torg
summary: Ettermiddager ute.
original: nb
date: "2021"
themes: [places]
organiser: via
status: ended
---
Hele byen var med, i anledning av våren.
`,
  "pages/da/om.md":
    "---\ntitle: Hvad er det\nsummary: Om biblioteket, om kommunen og om denne side.\noriginal: da\n---\nOm siden, om biblioteket.\n",
};

/** Writes the content into a folder of its own and gives the folder. */
export async function contentFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "search-"));
  for (const [name, text] of Object.entries(FILES)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return folder;
}

let built: Promise<ReadonlyMap<string, string>> | undefined;

/** The files of the index over the tests' content. */
export function indexFiles(): Promise<ReadonlyMap<string, string>> {
  built ??= contentFolder().then(async (folder) => buildSearch((await loadStore(folder)).store));
  return built;
}

/** Opens the tests' index; `loaded` gathers the names of the files that were asked for. */
export async function open(language: Language, loaded: string[] = []): Promise<Search> {
  const files = await indexFiles();
  return openSearch(language, async (name) => {
    loaded.push(name);
    const text = files.get(name);
    if (text === undefined) throw new Error(`no file ${name}`);
    return text;
  });
}

/** The ids that a query finds, best first. */
export const found = async (language: Language, query: string): Promise<string[]> =>
  (await (await open(language)).search(query)).map(({ id }) => id);
