import { test } from "uvu";
import * as assert from "uvu/assert";
import { pagesOf } from "../../site/eleventy/pages.ts";
import { entryAddress } from "../../site/entries/address.ts";
import { loadStore } from "../../site/entries/load.ts";
import { method, news, withContent } from "../support/content.ts";

test("an entry answers at the address its editors gave it, and leads there from all it had before", async () => {
  const files = {
    "methods/da/gammel.md": method({ slug: "nyere", formerSlugs: ["gammel", "ny", "nyere"] }),
    "news/da/nyt.md": news({ body: "Se [den](entry:methods/gammel)." }),
  };
  const { store, problems } = await withContent(files, (folder) => loadStore(folder));
  assert.equal(problems, []);
  const entry = store.get("methods/gammel");
  assert.is(entryAddress(entry, "sv"), "/sv/metoder/nyere/");
  const moved = pagesOf({ store } as never).moved.filter(({ language }) => language === "sv");
  assert.equal(
    moved.map(({ from }) => from),
    ["/sv/metoder/gammel/", "/sv/metoder/ny/"],
  );
  assert.equal(
    store.related(entry).map(({ id }) => id),
    ["news/nyt"],
    "whoever named it still does",
  );
});

test.run();
