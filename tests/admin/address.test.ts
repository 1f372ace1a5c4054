import { Map as Immutable } from "immutable";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { formerSlugs, withAddress, withoutOwnName } from "../../admin/address.ts";
import { ownerOf } from "../../admin/mends/addresses.ts";
import { plainSlug } from "../../admin/mends/entries.ts";

test("the form shows the address that the file's name gives, and it is not written down", () => {
  assert.equal(withAddress({ title: "t" }, "navn"), { title: "t", slug: "navn" });
  assert.equal(withoutOwnName({ title: "t", slug: "navn" }, "navn"), { title: "t" });
  assert.equal(withoutOwnName({ title: "t", slug: "andet" }, "navn"), { title: "t", slug: "andet" });
});

test("an address that was never published is not kept", () => {
  assert.equal(formerSlugs({ slug: "b", name: "a", published: undefined, former: [] }), []);
});

test("every published address is kept, through chains and back again", () => {
  const rename = (slug: string, published: object, former: readonly string[] = []) =>
    formerSlugs({ slug, name: "a", published: { ...published }, former });
  assert.equal(rename("b", {}), ["a"]);
  assert.equal(rename("c", { slug: "b", formerSlugs: ["a"] }), ["a", "b"]);
  assert.equal(rename("a", { slug: "c", formerSlugs: ["a", "b"] }), ["b", "c"]);
  // A form that was opened before the last publication knows less than what is published.
  assert.equal(rename("b", { slug: "b", formerSlugs: ["a"] }, []), ["a"]);
});

test("an address that another entry has, or had, is not free", async () => {
  const text = (slug: string, front: string) => ({
    file: { path: `content/organisations/da/${slug}.md` },
    data: `---\n${front}\n---\n`,
  });
  const texts = [
    text("fanoe", "title: Fanø\noriginal: da\nslug: fanoe-bibliotek\nformerSlugs: [oeen]"),
    text("laesoe", "title: Læsø\noriginal: da"),
    text("aaret", "title: Året\noriginal: da\nslug: 2024"),
    text("svensk", "title: Översättning"),
    text("itu", "title: ["),
  ];
  const backend = {
    implementation: {
      getEntry: async () => ({ data: "" }),
      textsWith: async (_: string, word: string) =>
        texts.filter(({ file, data }) => file.path.includes(word) || data.includes(word)),
    },
  };
  const owner = (address: string, name?: string) =>
    ownerOf(backend, Immutable({ name: "organisations", folder: "content/organisations" }), address, name);
  assert.is(await owner("fanoe-bibliotek"), "Fanø");
  assert.is(await owner("oeen"), "Fanø");
  assert.is(await owner("laesoe"), "Læsø");
  assert.is(await owner("laesoe", "laesoe"), undefined);
  assert.is(await owner("2024"), "Året");
  assert.is(await owner("fri"), undefined);
  // The address of a translation is its original's.
  assert.is(await owner("svensk"), undefined);
  assert.is(await owner("itu"), undefined);
});

test("an address made of a title is plain, ends with a word, and is there for every title", () => {
  assert.is(plainSlug("a_b.c--d"), "a-b-c-d");
  assert.is(plainSlug("ord ".repeat(100)), "ord-".repeat(20).slice(0, -1));
  assert.is(plainSlug("x".repeat(100)), "x".repeat(80));
  assert.is(plainSlug(`${"n".repeat(79)} ord`), "n".repeat(79));
  assert.match(plainSlug("🌱 שלום"), /^\d{4}-\d\d-\d\d$/);
});

test.run();
