import { readFileSync } from "node:fs";
import path from "node:path";
import * as assert from "uvu/assert";
import { projectFolder } from "../../../site/folders.ts";
import { SETTINGS } from "../../../site/settings/index.ts";
import { ForgejoDouble } from "../support/forge-double/forgejo.ts";
import { branches, changes, files, forgeSuite, show } from "../support/forge-suite.ts";

const DATA: Readonly<Record<string, string>> = Object.fromEntries(
  SETTINGS.map(({ file }) => [file, readFileSync(path.join(projectFolder, file), "utf8")]),
);

/** What the list of settings calls the words of the Danish interface. */
const STRINGS = SETTINGS.find(({ id }) => id === "strings-da")?.label.da ?? "";

const news = (title: string, more = "") =>
  `---\ntitle: ${title}\nsummary: Kort.\noriginal: da\ndate: 2026-11-20\nthemes: [learning]\n${more}---\n\nTekst.\n`;

const ORGANISATION =
  "---\ntitle: Fanø Bibliotek\nsummary: Et bibliotek.\noriginal: da\nthemes: [learning]\ncountry: DK\nkind: library\n---\n";

const FILES = {
  ...DATA,
  "content/news/da/nyt.md": news("Nyt", "organisations: [fanoe]\n"),
  "content/news/da/gammelt.md": news("Gammelt"),
  "content/organisations/da/fanoe.md": ORGANISATION,
};

const test = forgeSuite(
  "a whole library on a forge (a double)",
  "forgejo",
  async (...place) => {
    const double = await ForgejoDouble.start(...place);
    double.treePage = 1000;
    double.givesTexts = true;
    return double;
  },
  FILES,
);

test.before.each(({ editor }) => editor.logIn());

test("changes a word of the interface, and no other byte", async (room) => {
  const { editor, page } = room;
  await editor.visit("/collections/settings");
  await page.getByRole("link", { name: STRINGS, exact: true }).click();
  await page.getByLabel("Søg i listen").fill("home.week");
  const row = page.locator(".strings-control li:visible").getByRole("textbox");
  const before = await row.inputValue();
  await row.fill("Historier fra bibliotekerne.");
  await editor.save();
  await editor.setStatus("ready");
  await editor.publish();
  const file = "_data/strings/da.json";
  assert.is(
    await show(room, "main", file),
    (DATA[file] ?? "").replace(JSON.stringify(before), '"Historier fra bibliotekerne."').trim(),
  );
});

test("adds a word to the thesaurus, and changes its lines only", async (room) => {
  const { editor, page } = room;
  await editor.open("settings", "concepts");
  await page.getByLabel("Søg i listen").fill("gæstebud");
  await page.locator('[class*="SortableListItem"]:visible').first().locator("button").first().click();
  await editor.addLines("Dansk", "gæstebudsaften");
  await editor.save();
  const added = (await changes(room, "cms/settings/concepts")).filter((line) => line.startsWith("+ "));
  assert.equal(
    added.map((line) => line.includes("gæstebudsaften")),
    [true],
  );
});

test("cannot take a theme away that texts have, and is told which; nothing is published", async (room) => {
  const { editor, double } = room;
  const file = "_data/themes.json";
  const themes = JSON.parse(DATA[file] ?? "") as { id: string }[];
  const without = `${JSON.stringify(
    themes.filter(({ id }) => id !== "learning"),
    null,
    2,
  )}\n`;
  const change = { path: file, content: Buffer.from(without) };
  await double.bare.commit("cms/settings/themes", [change], "Without a theme", "main");
  const main = await double.bare.tip("main");
  await editor.open("settings", "themes");
  await editor.askForStatus("ready");
  await editor.refusal.getByText(/Nyhed nyt: Temaer/).waitFor();
  assert.is(await double.bare.tip("main"), main);
});

test("is told at the first saving that an address is taken; a new page gets one that is free", async (room) => {
  const { editor } = room;
  await editor.open("news", "gammelt");
  await editor.write("Adresse", "nyt");
  await editor.pressSave();
  await editor.isTold("Adresse: »nyt« er eller var adressen på Nyt.");
  assert.not.match(await branches(room), /gammelt/);
  await editor.newEntry("organisations");
  await editor.write("Titel", "Fanoe");
  await editor.save();
  assert.match(await branches(room), /cms\/organisations\/fanoe-1/);
});

test("keeps two pages apart whose long names begin alike", async (room) => {
  const { editor, double } = room;
  const start = "Blåbærgrød på Ærø ".repeat(7);
  for (const end of ["om sommeren", "om vinteren"]) {
    await editor.newEntry("news");
    await editor.write("Titel", start + end);
    await editor.write("Resumé", "Kort.");
    await editor.write("Dato", "2026");
    await editor.choose("Temaer", "Læring og folkeoplysning");
    await editor.save();
    await editor.setStatus("ready");
    await editor.publish();
  }
  const published = (await files(room)).split("\n").filter((file) => file.includes("blabaergrod"));
  assert.is(published.length, 2);
  const titles = await Promise.all(published.map((file) => show(room, "main", file)));
  for (const end of ["om sommeren", "om vinteren"]) assert.ok(titles.some((text) => text.includes(end)));
  assert.not.match(await double.bare.text("for-each-ref"), /blabaergrod/);
});

test("offers no file that nobody could read: neither one that is uploaded, nor one that came another way", async (room) => {
  const { editor, double } = room;
  await editor.open("news", "nyt");
  const cover = await editor.group("Forsidebillede");
  const disguised = { name: "engen.png", mimeType: "image/png", buffer: Buffer.from("<html>") };
  await cover.offer("Billede", disguised);
  await editor.refusal.getByText("Filen engen.png er ikke det, endelsen i dens navn siger").waitFor();
  const media = { path: "content/media/eng.png", content: disguised.buffer };
  await double.bare.commit("cms/news/gammelt", [media], "By git", "main");
  await editor.open("news", "gammelt");
  await editor.askForStatus("ready");
  await editor.refusal.getByText("eng.png er ikke det, endelsen").waitFor();
});

test("tells of a PDF that asks for a password when it is chosen, and takes one that opens without", async (room) => {
  const { editor } = room;
  const pdf = (name: string) => ({
    name: `${name}.pdf`,
    mimeType: "application/pdf",
    buffer: readFileSync(path.join(projectFolder, `tests/uploads/pdf/encrypted/${name}.pdf`)),
  });
  await editor.newEntry("programmes");
  const item = await editor.add("Dokumenter");
  const library = await item.offer("Fil", pdf("password-256"));
  await editor.refusal
    .getByText("Filen password-256.pdf er beskyttet med kryptering, så ikke alle kan læse den.")
    .waitFor();
  await editor.refusal.getByRole("button").click();
  await library.locator('input[type="file"]').setInputFiles(pdf("aes-256"));
  await library.getByText("aes-256.pdf").waitFor();
  assert.is(await library.getByText("password-256.pdf").count(), 0);
});

test("reads the library in few requests", async (room) => {
  const { editor, double } = room;
  const content = Array.from({ length: 300 }, (_, number) => ({
    path: `content/news/da/nummer-${number}.md`,
    content: Buffer.from(news(`Nummer ${number}`)),
  }));
  await double.bare.commit("main", content, "Many texts");
  await editor.open("news", "nyt");
  await editor.write("Titel", "Meget nyt");
  await editor.save();
  const asked = double.server.requests.length;
  await editor.setStatus("ready");
  await editor.publish();
  assert.ok(double.server.requests.length - asked < 60, `${double.server.requests.length - asked} requests`);
});

test.run();
