import { test } from "uvu";
import * as assert from "uvu/assert";
import { loadStore } from "../../site/entries/load.ts";
import { debtsOf } from "../../site/entries/translation/debt.ts";
import { followsNow } from "../../site/entries/translation/follow.ts";
import { dayOf } from "../../site/today.ts";
import { type Files, markdown, method, news, withContent } from "../support/content.ts";

const DAY = "2026-12-24";
const EVE = "2026-12-23";

const FILES: Files = {
  "methods/da/jul.md": method({ publishFrom: DAY, cover: { image: "/media/jul.jpg", decorative: true } }),
  "methods/da/sommer.md": method({ title: "Sommer", cover: { image: "/media/sol.jpg", decorative: true } }),
  "organisations/da/kommunen.md": markdown({
    title: "Kommunen",
    summary: "En kommune.",
    original: "da",
    themes: ["reading"],
    country: "DK",
    kind: "municipality",
    publishFrom: DAY,
  }),
  "programmes/da/vinter.md": markdown({
    title: "Vinter",
    summary: "Et program.",
    original: "da",
    date: "2026",
    themes: ["reading"],
    organiser: "kommunen",
    status: "open",
  }),
  "news/da/nyt.md": news({
    organisations: ["kommunen"],
    body: "Se [**julen** nu](entry:methods/jul), [sommeren](entry:methods/sommer) og [mere][j] eller [j].\n\n[j]: entry:methods/jul",
  }),
  "responses/da/svar.md": markdown({
    title: "Et svar",
    summary: "Kort.",
    original: "da",
    date: "2026",
    entry: "methods/jul",
    name: "En læser",
    body: "Tak.",
  }),
  "media/jul.jpg": "",
  "media/sol.jpg": "",
  "media/fri.jpg": "",
};

const storeOn = (day: string) => withContent(FILES, (folder) => loadStore(folder, day));

test("the day before, nothing of an entry can be seen, nor what cannot stand without it", async () => {
  const { store, problems, scheduled } = await storeOn(EVE);
  assert.equal(problems, []);
  assert.equal(
    store.entries.map(({ id }) => id),
    ["methods/sommer", "news/nyt"],
  );
  assert.equal([...store.media].sort(), ["/media/fri.jpg", "/media/sol.jpg"]);
  assert.is(scheduled.get("programmes/vinter"), DAY);
  assert.is(scheduled.get("responses/svar"), DAY);
});

test("the day before, other entries name it no more, and links to it are words only", async () => {
  const { store } = await storeOn(EVE);
  const { data, references } = store.get("news/nyt");
  assert.is(data.body?.trim(), "Se **julen** nu, [sommeren](entry:methods/sommer) og mere eller [j].");
  assert.equal("organisations" in data && data.organisations, []);
  assert.equal(references, [{ field: "body", to: "methods/sommer" }]);
  assert.equal(
    store.related(store.get("news/nyt")).map(({ id }) => id),
    ["methods/sommer"],
  );
});

test("the day before, a translation is not behind for a link that waits", async () => {
  const body = "Se [**julen** nu](entry:methods/jul).";
  const original = { language: "da", data: { title: "Nyt", summary: "Kort nyt.", body } } as const;
  const translation = { title: "Nytt", summary: "Kort.", body: "Se [**julen**](entry:methods/jul)." };
  const follows = followsNow("news", original, { language: "sv", data: translation });
  const files = {
    "methods/da/jul.md": method({ publishFrom: DAY }),
    "news/da/nyt.md": news({ body }),
    "news/sv/nyt.md": markdown({ ...translation, follows }),
  };
  for (const day of [EVE, DAY]) {
    const { store } = await withContent(files, (folder) => loadStore(folder, day));
    const { data, texts } = store.get("news/nyt");
    const read = { language: "sv", data: texts.sv ?? {} } as const;
    assert.equal(debtsOf("news", { language: "da", data }, read), [], day);
  }
});

test("on the day, all is there", async () => {
  const { store, scheduled } = await storeOn(DAY);
  assert.is(store.entries.length, 6);
  assert.is(store.media.length, 3);
  assert.is(scheduled.size, 0);
});

test("a day begins at midnight where the site is at home, in winter and in summer", () => {
  assert.is(dayOf(new Date("2026-12-23T22:59:59Z")), EVE);
  assert.is(dayOf(new Date("2026-12-23T23:00:00Z")), DAY);
  assert.is(dayOf(new Date("2026-06-30T22:00:00Z")), "2026-07-01");
});

test.run();
