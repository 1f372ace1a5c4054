import { renderToString } from "preact-render-to-string";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Attachments } from "../../site/components/attachments.tsx";
import type { Context, Download } from "../../site/context.ts";
import type { Entry } from "../../site/entries/entry.ts";
import { parse } from "../../site/markdown/parser.ts";
import { renderHtml } from "../../site/markdown/render.ts";
import type { Upload } from "../../site/uploads/index.ts";

const test = suite("attachments");

const FILE = { address: "/media/Plan på vej.pdf", bytes: 1_300_000 };

function html(upload: Partial<Upload>, download?: Download, file = FILE.address, original = "da"): string {
  const context = { upload: () => ({ ...FILE, ...upload }), download: () => download } as unknown as Context;
  const files = [{ title: "Planen", file }];
  return renderToString(
    <Attachments files={files} entry={{ original } as Entry} language="da" context={context} />,
  );
}

test("a file says type, pages, size and language before it is fetched", () => {
  const page = html({ pdf: { pages: 24, language: "sv-SE", lacks: [] } });
  assert.match(page, '<a href="/media/Plan%20p%C3%A5%20vej.pdf" download>Planen</a>');
  assert.match(page, "(PDF, 24 sider, 1,3 MB, svensk)");
  assert.not.match(page, "Ikke tilgængelig");
});

test("a language without words of ours has its name from Unicode; an invented one has none", () => {
  assert.match(
    html({ pdf: { pages: 1, language: "se-NO", lacks: [] } }),
    "(PDF, 1 side, 1,3 MB, nordsamisk)",
  );
  assert.match(html({ pdf: { pages: 1, language: "<b>", lacks: [] } }), "(PDF, 1 side, 1,3 MB)");
});

test("a file's title is marked as the original's where the page is in another language", () => {
  assert.match(html({}, undefined, FILE.address, "sv"), ' download><span lang="sv">Planen</span></a>');
  assert.match(html({ fault: "broken" }, undefined, FILE.address, "sv"), '<li><span lang="sv">Planen</span>');
});

test("a file that not everybody can read says what it lacks, with the accessible one beside it", () => {
  const lacks = ["structure", "title"] as const;
  const download: Download = { address: "/downloads/da/reports/x.pdf", language: "da", bytes: 1, pages: 1 };
  assert.match(html({ pdf: { pages: 2, lacks } }, download), "filen mangler struktur (tags) og titel.");
  assert.match(
    html({ pdf: { pages: 2, lacks } }, download),
    'eller hent <a href="/downloads/da/reports/x.pdf">den som tilgængelig PDF</a>.',
  );
  assert.match(html({ pdf: { pages: 2, lacks } }), "Læs siden her i stedet.");
});

test("a file that cannot be offered stands there without a link", () => {
  const page = html({ fault: "broken" });
  assert.not.match(page, "<a");
  assert.match(page, "Planen");
  assert.match(page, "kan ikke hentes lige nu");
});

test("a link in a text says what its file is, and is words only where there is none", () => {
  const render = (isThere: boolean) =>
    renderHtml(parse("Se [planen](/media/plan.pdf) og [siden](https://example.org).", "da"), {
      entryAddress: () => "",
      picture: () => "",
      terms: [],
      file: () => ({ words: "PDF <1>", isThere }),
    });
  assert.match(
    render(true),
    '<a href="/media/plan.pdf">planen</a> (PDF &lt;1&gt;) og <a href="https://example.org">',
  );
  assert.match(render(false), "Se planen (PDF &lt;1&gt;) og <a");
});

test("a file is found whatever its name, by its link on the page and by a link in a text", () => {
  const file = "/media/Plan 100 % #1?.pdf";
  const link = "/media/Plan%20100%20%25%20%231%3F.pdf";
  assert.match(html({}, undefined, file), `<a href="${link}" download>`);
  const asked: string[] = [];
  renderHtml(parse(`[planen](${link})`, "da"), {
    entryAddress: () => "",
    picture: () => "",
    terms: [],
    file: (address) => {
      asked.push(address);
      return undefined;
    },
  });
  assert.equal(asked, [file]);
});

test.run();
