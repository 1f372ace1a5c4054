import { readFile } from "node:fs/promises";
import path from "node:path";
import { runInNewContext } from "node:vm";
import { build } from "esbuild";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { projectFolder } from "../../../site/folders.ts";
import { inspect } from "../../../site/uploads/inspect.ts";

const test = suite("encrypted PDFs");

const GOOD = { pdf: { pages: 2, language: "sv-SE", lacks: [] } };
const LOCKED = { fault: "locked" };

/** Written by qpdf from `pdfOf()`, all with an owner's password; those that begin with `password` ask for another to be opened. */
const FILES: Readonly<Record<string, object>> = {
  "rc4-40": GOOD,
  "rc4-128-not-for-aids": { pdf: { ...GOOD.pdf, lacks: ["permission"] } },
  "rc4-128-revision-4": GOOD,
  "aes-128": GOOD,
  "aes-128-open-metadata": GOOD,
  "aes-256-revision-5": GOOD,
  "aes-256": GOOD,
  "aes-256-open-metadata": GOOD,
  "password-40": LOCKED,
  "password-rc4-128": LOCKED,
  "password-128": LOCKED,
  "password-256-revision-5": LOCKED,
  "password-256": LOCKED,
};

const bytesOf = (name: string): Promise<Buffer> =>
  readFile(new URL(`encrypted/${name}.pdf`, import.meta.url));

for (const [name, found] of Object.entries(FILES))
  test(`one is read if readers open it without a password (${name})`, async () =>
    assert.equal(await inspect("plan.pdf", await bytesOf(name)), found));

test("the same is found with what browsers have", async () => {
  const { outputFiles } = await build({
    entryPoints: [path.join(projectFolder, "site/uploads/inspect.ts")],
    bundle: true,
    write: false,
    globalName: "uploads",
    platform: "browser",
  });
  const browser = { crypto, TextDecoder, TextEncoder, uploads: { inspect } };
  runInNewContext(outputFiles[0]?.text ?? "", browser);
  assert.is.not(browser.uploads.inspect, inspect);
  for (const [name, found] of Object.entries(FILES)) {
    const told = await browser.uploads.inspect("plan.pdf", await bytesOf(name));
    // What comes out of the other context has prototypes of its own.
    assert.equal(JSON.parse(JSON.stringify(told)), found);
  }
});

test("the key of the first and the fourth version has its length, whatever the file says, or if it says nothing", async () => {
  const saying = async (name: string, now: RegExp, length: string) =>
    Buffer.from((await bytesOf(name)).toString("latin1").replace(now, length), "latin1");
  for (const length of ["/Length 64 /O", "/O"]) {
    assert.equal(await inspect("plan.pdf", await saying("rc4-40", /\/Length 40 \/O/, length)), GOOD);
    assert.equal(await inspect("plan.pdf", await saying("aes-128", /\/Length 128 \/O/, length)), GOOD);
  }
});

test("one cut at any byte, or with any byte changed, is read or refused, but nothing else happens", async () => {
  for (const name of ["rc4-40", "aes-128", "aes-256"]) {
    const whole = await bytesOf(name);
    for (let at = 0; at < whole.length; at += 31) {
      await inspect("plan.pdf", whole.subarray(0, at));
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 0x55;
      await inspect("plan.pdf", changed);
    }
  }
});

test.run();
