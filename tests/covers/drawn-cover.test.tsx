import { renderToString } from "preact-render-to-string";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { DrawnCover } from "../../site/components/drawn-cover.tsx";
import type { Entry } from "../../site/entries/entry.ts";

const entry = (data: object): Entry =>
  ({ id: "news/a", collection: "news", slug: "a", data: { title: "A", ...data } }) as unknown as Entry;

test("an entry with themes shows its drawing, which has a size and says nothing", () => {
  const html = renderToString(<DrawnCover entry={entry({ themes: ["places"] })} />);
  for (const part of ['src="/assets/covers/news/a.svg"', 'width="600"', 'height="400"', 'loading="lazy"'])
    assert.match(html, part);
  // An attribute without a value is an empty one.
  assert.match(html, / alt(="")?[ />]/);
});

test("what stands in the first screen does not wait", () => {
  assert.not.match(renderToString(<DrawnCover entry={entry({ themes: ["places"] })} early />), "lazy");
});

test("an entry with a picture of its own, or without themes, shows no drawing", () => {
  const cover = { image: "/media/a.jpg" };
  assert.is(renderToString(<DrawnCover entry={entry({ themes: ["places"], cover })} />), "");
  assert.is(renderToString(<DrawnCover entry={entry({})} />), "");
});

test.run();
