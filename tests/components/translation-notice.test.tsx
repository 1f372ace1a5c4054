import { renderToString } from "preact-render-to-string";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { TranslationNotice } from "../../site/components/translation-notice.tsx";
import type { Context } from "../../site/context.ts";
import { loadStore } from "../../site/entries/load.ts";
import { followsNow } from "../../site/entries/translation/follow.ts";
import { countWork, workIn } from "../../site/entries/translation/work.ts";
import type { Language } from "../../site/model/language.ts";
import { markdown, method, withContent } from "../support/content.ts";

const BODY = "Først.\n\n## Hvornår\n\nTidligt.\n\n## Bagefter\n\nSvar.";
const STEPS = [{ name: "Pluk", text: "Gå ud sammen.", minutes: 30 }];
const SWEDISH = {
  title: "Blåbärsmetoden",
  summary: "Vi plockar blåbär.",
  steps: [{ name: "Plocka", text: "Gå ut tillsammans.", minutes: 30 }],
  body: "Först.\n\n## När\n\nTidigt.\n\n## Efteråt\n\nSvara.",
};
/** What the Swedish text follows: the method as it was when it was translated. */
const DANISH = {
  title: "Blåbærmetoden",
  summary: "Vi plukker blåbær sammen og taler om det, der er svært.",
  steps: STEPS,
  body: BODY,
};
const follows = followsNow("methods", { language: "da", data: DANISH }, { language: "sv", data: SWEDISH });

/** The notice on a language's page, when the original has changed; and the work there is. */
const noticeOn = (language: Language, changes: Record<string, unknown>, translation: object = { follows }) =>
  withContent(
    {
      "methods/da/blaabaer.md": method({ ...DANISH, ...changes }),
      "methods/sv/blaabaer.md": markdown({ ...SWEDISH, ...translation }),
    },
    async (folder) => {
      const { store, problems } = await loadStore(folder);
      assert.equal(problems, []);
      const context = { store, upload: () => undefined } as unknown as Context;
      const html = renderToString(
        <TranslationNotice entry={store.get("methods/blaabaer")} language={language} context={context} />,
      );
      return { html, work: workIn(store, language), count: countWork(store, language) };
    },
  );

test("a translation that follows its original has no notice", async () => {
  assert.is((await noticeOn("sv", {})).html, "");
  assert.is((await noticeOn("da", { body: "Andet." })).html, "");
});

test("readers are told which sections have changed, and find them in the original", async () => {
  const { html, count } = await noticeOn("sv", {
    body: BODY.replace("Tidligt.", "Sent."),
    steps: [{ name: "Pluk", text: "Gå ud alene.", minutes: 30 }],
  });
  assert.match(html, /^<p class="notice">2 avsnitt har ändrats i originalet sedan texten översattes: /);
  assert.ok(
    html.includes(
      '<a href="/da/metoder/blaabaer/#hvornaar" hreflang="da"><span lang="da">Hvornår</span></a>',
    ),
    html,
  );
  assert.ok(
    html.includes('<a href="/da/metoder/blaabaer/#field-steps" hreflang="da">Steg för steg</a>'),
    html,
  );
  assert.equal(count, { behind: 1, untranslated: 0, unknown: 0 });
});

test("what is new is not translated, and what went is no longer in the original", async () => {
  const { html } = await noticeOn("sv", { body: `Først.\n\n## Bagefter\n\nSvar.\n\n## Nyt\n\nMere.` });
  assert.match(html, /^<p class="notice">2 avsnitt/);
  assert.match(html, /När \(borttaget ur originalet\)/);
  assert.match(html, /Nyt<\/span><\/a> \(inte översatt\)/);
});

test("of a translation without a record readers are told nothing, editors that it is not known", async () => {
  const { html, work, count } = await noticeOn("sv", { body: "Andet." }, {});
  assert.is(html, "");
  assert.ok(work[0]?.debts.every(({ kind }) => kind === "unknown"));
  assert.equal(count, { behind: 0, untranslated: 0, unknown: 1 });
});

test("work is listed for every language, what readers would miss most first", async () => {
  const { work, count } = await noticeOn("nb", {});
  assert.equal(
    work[0]?.debts.map(({ kind, field }) => `${kind} ${field}`),
    ["missing title", "missing summary", "missing body"],
  );
  assert.equal(count, { behind: 0, untranslated: 1, unknown: 0 });
});

test.run();
