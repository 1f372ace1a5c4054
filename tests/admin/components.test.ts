import { readFile } from "node:fs/promises";
import path from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { editorComponents } from "../../admin/components/index.ts";
import { readTable, writeTable } from "../../admin/components/table.ts";
import { cutFrontMatter } from "../../site/entries/front-matter.ts";
import { filesBelow } from "../../site/entries/read.ts";
import { projectFolder } from "../../site/folders.ts";
import { parse } from "../../site/markdown/parser.ts";

const COMPONENTS = editorComponents("da");

/** What rich text makes of the beginning of a text: the component, its form's values, and the block it would write. */
function read(text: string): { id: string; data: unknown; source: string; written: string } | undefined {
  for (const component of COMPONENTS) {
    const match = component.pattern.exec(text);
    if (!match) continue;
    const data = component.fromBlock(match);
    return {
      id: component.id,
      data,
      source: match[0],
      written: component.toBlock(data as Record<string, unknown>),
    };
  }
  return undefined;
}

const BLOCKS: Readonly<Record<string, readonly string[]>> = {
  image: [
    "![En eng](/media/engen.jpg)",
    '![En [lille] eng \\\\](/media/a%20b%281%29.jpg "En \\"god\\" dag"){credit="Bo Å." licence="CC0-1.0"}',
    "![](/media/pynt.png){.decorative}",
  ].map((block) => block.replace("[lille]", "\\[lille\\]")),
  table: ["| A | B \\| C |\n| --- | ---: |\n| 1 | [x](https://y) |\n| | *2* |"],
  callout: ["> [!TIP]\n> Ét.\n>\n> - To\n> - Tre", "> [!WARNING]\n> Pas på."],
  quotation: [
    "> Vi lytter.\n> Altid.\n>\n> Også nu.\n>\n> — Anna Å., [Årsmelding (2021)](https://example.org/a)",
    "> Ord.\n>\n> — Anna",
    "> Ord.\n>\n> — Anna, *En bog*",
    "> Ord.\n>\n> — *En bog*",
  ],
  method: ["[Gæstebud](entry:methods/gjestebud)", "[Det \\[gode\\]](entry:methods/a-1)"],
};

test("every kind of block is read into its form and written again to the byte", () => {
  for (const [id, blocks] of Object.entries(BLOCKS)) {
    for (const block of blocks) {
      for (const after of ["", "\n", "\n\nMere."]) {
        const found = read(block + after);
        assert.is(found?.id, id, block);
        assert.is(found?.source, block);
        assert.is(found?.written, block);
      }
    }
  }
});

test("the forms hold what an editor reads", () => {
  assert.equal(read(BLOCKS.image?.[1] ?? "")?.data, {
    image: "/media/a b(1).jpg",
    alt: "En [lille] eng \\",
    decorative: false,
    title: 'En "god" dag',
    credit: "Bo Å.",
    licence: "CC0-1.0",
  });
  assert.equal(read(BLOCKS.quotation?.[0] ?? "")?.data, {
    text: "Vi lytter.\nAltid.\n\nOgså nu.",
    who: "Anna Å.",
    source: "Årsmelding (2021)",
    address: "https://example.org/a",
  });
  assert.equal(read("| A |\n|:-:|\n| 1 | 2 |")?.data, {
    table: {
      alignments: ["center", ""],
      rows: [
        ["A", ""],
        ["1", "2"],
      ],
    },
  });
});

test("other blocks are left to rich text", () => {
  for (const text of [
    "> En indskudt tekst.",
    "> — Begynder med en streg.",
    "> Ord.\n>\n> — Anna\n> og videre.",
    "> [!OTHER]\n> Ord.",
    "[Gæstebud](entry:methods/gjestebud) er godt.",
    "[Sagt](entry:methods/a)\nog gjort",
    "[Et projekt](entry:applications/a)",
    "![a](/b.jpg) midt i.",
    "a | b",
    "- punkt",
  ]) {
    assert.is(read(text), undefined, text);
  }
});

test("what an editor types cannot break out of its block", () => {
  const [picture, table, callout, quotation] = COMPONENTS;
  const written = picture?.toBlock({
    image: "/media/a.jpg",
    alt: 'a](b "c',
    credit: 'x"} y',
    title: 'd") e',
  });
  assert.is(written && read(written)?.written, written);
  assert.is(written, '![a\\](b "c](/media/a.jpg "d\\") e"){credit="x”} y"}');
  assert.is(
    table?.toBlock({ table: { alignments: [""], rows: [["a\nb"], ["c|d"]] } }),
    "| a b |\n| --- |\n| c\\|d |",
  );
  assert.is(callout?.toBlock({ kind: "note", text: "\n\na\n\n\nb " }), "> [!NOTE]\n> a\n>\n>\n> b");
  assert.is(
    quotation?.toBlock({ text: "Ord.", address: "https://a" }),
    "> Ord.\n>\n> — [https://a](https://a)",
  );
});

test("an empty form writes something that can be opened again", () => {
  for (const component of COMPONENTS) {
    const block = component.toBlock({});
    if (block) assert.is(read(block)?.id ?? component.id, component.id, block);
  }
});

test("the page reads what the forms write", () => {
  const types = (block: string) => parse(block, "da").tokens.map(({ type }) => type);
  assert.ok(types(BLOCKS.image?.[1] ?? "").includes("figure_open"));
  assert.ok(types(BLOCKS.table?.[0] ?? "").includes("table_open"));
  assert.ok(types(BLOCKS.callout?.[0] ?? "").includes("callout_open"));
  assert.ok(types(BLOCKS.quotation?.[0] ?? "").includes("quotation_open"));
  assert.ok(types(BLOCKS.method?.[0] ?? "").includes("mention_open"));
});

test("every such block in the library is written again to the byte", async () => {
  const folder = path.join(projectFolder, "content");
  let blocks = 0;
  for (const file of await filesBelow(folder)) {
    if (!file.endsWith(".md")) continue;
    const text = await readFile(path.join(folder, file), "utf8");
    for (const block of (cutFrontMatter(text)?.body ?? "").split(/\n{2,}/)) {
      const found = read(block);
      if (!found) continue;
      assert.is(found.written, found.source, file);
      blocks++;
    }
  }
  assert.ok(blocks > 100, `${blocks} blocks`);
});

test("a table keeps its alignments when it is read and written", () => {
  const table = { alignments: ["left", "center", "right", ""] as const, rows: [["a", "b", "c", "d"]] };
  assert.equal(readTable(writeTable(table)), table);
});

test.run();
