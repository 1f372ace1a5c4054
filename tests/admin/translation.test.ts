import { fromJS, type Map as ImmutableMap } from "immutable";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { cmsConfig } from "../../admin/config.ts";
import { writeMarkdown } from "../../admin/content-format.ts";
import { filesOfDraft } from "../../admin/mends/entries.ts";
import { rememberOpened } from "../../admin/mends/opened-files.ts";
import { followsNow } from "../../site/entries/translation/follow.ts";

const config = cmsConfig("da", { name: "proxy" });
const news = fromJS(config.collections.find(({ name }) => name === "news")) as ImmutableMap<string, unknown>;

const DANISH = {
  title: "Nyt",
  summary: "Kort.",
  original: "da",
  date: "2026",
  themes: ["reading"],
  body: "Tekst.",
};
const TEXTS = { title: "Nytt", summary: "Kort.", body: "Text." };
const follows = followsNow("news", { language: "da", data: DANISH }, { language: "sv", data: TEXTS });
const SWEDISH = { ...TEXTS, follows };

type Values = Readonly<Record<string, unknown>>;

/** The files of an entry that was opened in the editor's form, or whose opened files are not known. */
function filesOf(slug: string, da: Values, sv: Values, isOpened = true) {
  const paths = ["da", "nb", "sv", "en"].map((language) => `content/news/${language}/${slug}.md`);
  const stored = [
    { path: paths[0] ?? "", raw: writeMarkdown(DANISH) },
    { path: paths[2] ?? "", raw: writeMarkdown(SWEDISH) },
  ];
  if (isOpened) rememberOpened(paths, stored);
  const shared = { original: da.original, date: da.date, themes: da.themes };
  const entry = {
    path: `content/news/${slug}.md`,
    slug,
    data: da,
    i18n: { sv: { data: { ...shared, ...sv } } },
  };
  return filesOfDraft(news, fromJS(entry) as ImmutableMap<string, unknown>);
}

test("what was opened is written as it was", () => {
  const { da, sv, ...others } = filesOf("a", DANISH, SWEDISH);
  assert.equal(da, DANISH);
  assert.equal(sv, SWEDISH);
  assert.equal(others, {});
});

test("a change of the original leaves its translations alone, and one of a translation notes what it follows", () => {
  const changed = { ...DANISH, body: "Anden tekst." };
  assert.equal(filesOf("b", changed, SWEDISH).sv, SWEDISH);
  const noted = (filesOf("b", changed, { ...SWEDISH, body: "Annan text." }).sv?.follows ?? {}) as Values;
  assert.equal(noted.title, follows?.title);
  assert.is.not(String(noted.body), String(follows?.body));
});

test("where nobody knows what was opened, nothing is noted anew", () => {
  assert.equal(filesOf("c", { ...DANISH, body: "Anden tekst." }, SWEDISH, false).sv, SWEDISH);
});

test("another original is followed by nobody yet", () => {
  const { da, nb, sv } = filesOf("d", { ...DANISH, original: "nb" }, SWEDISH);
  assert.is(nb?.original, "nb");
  assert.not.ok(da && "follows" in da);
  assert.equal(sv, TEXTS);
});

test("a note of what is followed is no text: a language without words has no file", () => {
  assert.not.ok("sv" in filesOf("e", DANISH, { follows }));
});

test.run();
