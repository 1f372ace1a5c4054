import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { stringify } from "yaml";
import { buildDownloads, type Downloads } from "../../site/downloads/index.ts";
import { loadStore } from "../../site/entries/load.ts";
import type { Store } from "../../site/entries/store.ts";

export const siteAddress = "https://samskab.example";

/** Front matter with the text under `body`, file by file. */
export type Files = Readonly<Record<string, { readonly body?: string; readonly [field: string]: unknown }>>;

export interface Folders {
  readonly contentFolder: string;
  readonly cacheFolder: string;
  readonly outputFolder: string;
}

/** Empty folders for one test, and how to take them away again. */
export async function makeFolders(): Promise<Folders & { readonly remove: () => Promise<void> }> {
  const root = await mkdtemp(path.join(tmpdir(), "samskab-downloads-"));
  return {
    contentFolder: path.join(root, "content"),
    cacheFolder: path.join(root, "cache"),
    outputFolder: path.join(root, "site"),
    remove: () => rm(root, { recursive: true }),
  };
}

/** Writes content files, with pictures good and broken among the uploads, and reads them; their problems fail the test. */
export async function writeContent({ contentFolder }: Folders, files: Files): Promise<Store> {
  for (const [name, { body = "", ...data }] of Object.entries(files)) {
    const file = path.join(contentFolder, `${name}.md`);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, `---\n${stringify(data)}---\n\n${body}\n`);
  }
  await writePictures(path.join(contentFolder, "media"));
  const { store, problems } = await loadStore(contentFolder);
  if (problems.length) throw new Error(JSON.stringify(problems, null, 2));
  return store;
}

async function writePictures(media: string): Promise<void> {
  await mkdir(media, { recursive: true });
  const picture = sharp({ create: { width: 1800, height: 1200, channels: 3, background: "#c06040" } });
  await picture.clone().webp().toFile(path.join(media, "torv på Ærø.webp"));
  await picture.resize(300).png().toFile(path.join(media, "plan.png"));
  await writeFile(path.join(media, "brudt.png"), "not a picture");
  await writeFile(path.join(media, "ark.pdf"), "%PDF-1.4 worksheet");
}

/** Nothing is known of the uploads. */
export const upload = () => undefined;

/** Builds the downloads of a store. */
export const build = (store: Store, folders: Folders): Promise<Downloads> =>
  buildDownloads({ store, ...folders, siteAddress, upload });

const DANISH = `Vi begyndte med *én* samtale og **to** spørgsmål[^1]. Se [gæstebuddet](entry:methods/gaestebud), [vejledningen](https://example.org/a_b?c=d&e=f) og \`npm start\`.

## Hvad den er god til

Når svaret ikke er givet på forhånd. Samme note igen[^1], og en ny[^2].

- Et punkt
  - Et underpunkt
  - Et til
- Et andet punkt

### I tal

| År | Deltagere | Bemærkning |
|----|----------:|------------|
| 2022 | 14 | Den første gruppe, som mødtes fire gange i løbet af efteråret |
| 2023 | 31 | [Gentofte](https://example.org/gentofte) |

> [Vi lyssnar först och frågar sedan]{lang=sv}
>
> — Anna Åberg, Malmö, 2021

> [!WARNING]
> Husk *kaffen*.
>
> - Og mælken.

> [!TIP]

[Gæstebud](entry:methods/gaestebud)

1. Første
2. Anden

   Med et afsnit mere.

![Et torv med borde og mennesker](/media/torv%20p%C3%A5%20%C3%86r%C3%B8.webp "Torvet i maj")

![](/media/plan.png "En ranke"){.decorative credit="Bo Berg"}

![Et kort over torvet](/media/plan.png){credit="Bo & Åse <Berg>" licence="CC0-1.0"}

---

\`\`\`
#set text(red)
  to linjer
\`\`\`

#### Til sidst

En linje\\
og en til med ![et lille kort](/media/plan.png) midt i. ~~Streget ud~~.

[^1]: En note med [link](https://example.org/note).
[^2]: En anden note.

    I to afsnit.
`;

/** A small library: one method with everything a text can hold, an application, its report, and who stands behind. */
export const library: Files = {
  "methods/da/gaestebud": {
    title: "Gæstebud – “åbent” & 100 % gratis",
    summary:
      "Værten inviterer naboer til bords og taler om ét spørgsmål. #ikke kode, $ikke matematik$, @ikke nogen.",
    original: "da",
    aliases: ["Gjestebud", "Kitchen table talk"],
    themes: ["learning", "leadership"],
    purpose: ["reflect", "dialogue"],
    phase: ["prototype"],
    time: "1-3h",
    runMinutes: 1250,
    groupMin: 5,
    participants: ["staff"],
    materials: ["paper"],
    difficulty: "easy",
    mode: "physical",
    steps: [
      { name: "Invitér", text: "Skriv til fem naboer.\n\nVent på svar.", minutes: 25 },
      { name: "Spis sammen", text: "Tal om spørgsmålet." },
    ],
    watch: "Værten bestemmer ikke svaret.",
    worksheets: [{ title: "Arbejdsark", file: "/media/ark.pdf" }],
    cover: { image: "/media/plan.png", credit: "Bo Bo" },
    coverAlt: "En plan over bordet",
    credits: ["Anne Å", "Samskab"],
    licence: "CC-BY-4.0",
    sources: [
      { title: "Bogen om gæstebud", publisher: "Forlaget", date: "2019-05", accessed: "2026-11-22" },
      { title: "Siden", address: "https://example.org/siden" },
      { title: "Så lyssnar vi", language: "sv", date: "efter 2020" },
    ],
    verified: "2026-11-22",
    body: DANISH,
  },
  "methods/sv/gaestebud": {
    title: "Gästabud",
    summary: "Värden bjuder in grannar till bordet och talar om en enda fråga.",
    steps: [
      { name: "Bjud in", text: "Skriv till fem grannar.", minutes: 25 },
      { name: "Ät tillsammans", text: "Tala om frågan." },
    ],
    translator: "Ö. Ä.",
    body: "## När det passar\n\nNär ingen vet svaret.\n",
  },
  "methods/en/gaestebud": { title: "Guest table", summary: "A host invites neighbours to the table." },
  "organisations/nb/innlandet": {
    title: "Innlandet fylkesbibliotek",
    summary: "Fylkesbiblioteket i Innlandet.",
    original: "nb",
    themes: ["learning"],
    country: "NO",
    kind: "library",
  },
  "applications/nb/planverk": {
    title: "Fra planverk til praksis",
    summary: "Fem bibliotek ville gjøre samskaping til vanlig arbeid.",
    original: "nb",
    date: "2022",
    themes: ["learning"],
    owner: "innlandet",
    partners: [{ name: "Rogaland" }, { name: "Innlandet", organisation: "innlandet" }],
    grant: { amount: 500000, currency: "NOK" },
    status: "ended",
    period: { from: "2022", to: "2023" },
    goals: [
      { id: "2.1", text: "Kurset er evaluert." },
      { id: "1", text: "Samtaler er ført.", indicator: "Minst 50 deltar." },
      { id: "1.2", text: "Tre samlinger er holdt." },
    ],
    people: [{ name: "Øystein S", role: "Prosjektleder (2022)" }, { name: "Kari N" }],
    methods: ["gaestebud"],
    background: "Det begynte i 2018.\n\n## Før det\n\nIngenting.",
    body: "Innledning.",
  },
  "reports/nb/planverk": {
    title: "Hva det ble til",
    summary: "Noe ble nådd, og noe er ikke kjent.",
    original: "nb",
    date: "2024-04",
    themes: ["learning"],
    application: "planverk",
    outcomes: [
      { goal: "1", result: "partly", text: "Førti deltok." },
      { goal: "1.2", result: "unknown" },
    ],
    failures: [{ what: "For få svar.", why: "Sommerferie.", remedy: "Vi ringte." }],
    transfer: { population: 370000, staffHours: 40 },
    afterlife: [{ date: "2025-02", text: "Kurset går fortsatt." }],
    body: "## Kort sagt\n\nDet gikk.",
  },
  "portraits/sv/asa": {
    title: "Åsa som lyssnade",
    summary: "Åsa öppnade biblioteket för samtal.",
    original: "sv",
    date: "2023",
    themes: ["learning"],
    person: "Åsa Ö",
    role: "Bibliotekschef, 2023",
    quotation: {
      text: "Vi frågar aldrig en gång till.",
      source: "Biblioteksbladet 3/2023",
      address: "https://example.org/bladet",
    },
    body: "Hon började med ett bord.",
  },
  "portraits/da/asa": {
    title: "Åsa, som lyttede",
    summary: "Åsa åbnede biblioteket for samtaler.",
    role: "Bibliotekschef, 2023",
    quotationTranslation: "Vi spørger aldrig en gang til.",
    body: "Hun begyndte med et bord.",
  },
  "writeups/en/lund": {
    title: "Two days in Lund",
    summary: "Practitioners met and tried things out.",
    original: "en",
    date: "2024-05-02",
    themes: ["learning"],
    place: "Lund",
    attendance: 1200,
    speakers: [{ name: "Ann B", role: "Librarian", talk: "On tables" }, { name: "Carl D" }],
    exercises: ["gaestebud"],
    next: "A new meeting.",
    body: "It began early.",
  },
  "reports/da/kort": {
    title: "Kort",
    summary: "En rapport med kun ét afsnit.",
    original: "da",
    date: "2023",
    themes: ["learning"],
    body: "Det var det.",
  },
};
