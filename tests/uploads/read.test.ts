import { mkdir, mkdtemp, readdir, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { problemLine } from "../../site/entries/check/problem-line.ts";
import { uploadAdvice, uploadProblems } from "../../site/entries/check/uploads.ts";
import { readUploads } from "../../site/uploads/index.ts";
import { OBJECTS, pdfOf } from "./pdfs.ts";

const test = suite("reading uploads");

const root = await mkdtemp(path.join(tmpdir(), "samskab-uploads-"));
const folders = { contentFolder: path.join(root, "content"), cacheFolder: path.join(root, "cache") };
const media = path.join(folders.contentFolder, "media");
test.after(() => rm(root, { recursive: true }));

await mkdir(media, { recursive: true });
await writeFile(path.join(media, "god.pdf"), pdfOf());
await writeFile(path.join(media, "uden.pdf"), pdfOf({ ...OBJECTS, 1: "<< /Pages 2 0 R >>" }));
await writeFile(path.join(media, "falsk.pdf"), "<script>alert(1)</script>");
await writeFile(path.join(media, "stor.pdf"), pdfOf());
await truncate(path.join(media, "stor.pdf"), 2_000_000_000);
const names = ["god", "uden", "falsk", "stor"].map((name) => `/media/${name}.pdf`);

const attachment = (address: string) => ({
  file: "content/methods/da/x.md",
  field: "worksheets[1].file",
  address,
});

test("each upload has its facts or its fault; one that is too large is not even read", async () => {
  const uploads = await readUploads(names, folders);
  assert.equal(
    names.map((name) => uploads.get(name)?.fault),
    [undefined, undefined, "disguised", "large"],
  );
  assert.equal(uploads.get("/media/uden.pdf")?.pdf?.lacks, ["structure", "language"]);
});

test("what was seen before comes from the cache", async () => {
  const [entry = ""] = await readdir(path.join(folders.cacheFolder, "uploads"));
  await writeFile(path.join(folders.cacheFolder, "uploads", entry), '{"fault":"locked"}');
  const faults = [...(await readUploads(names, folders)).values()].map(({ fault }) => fault);
  assert.ok(faults.includes("locked"));
});

test("a fault is told with file, field and what to do; a lack is advice", () => {
  const lines = uploadProblems(names.map(attachment), (address) =>
    address.includes("falsk") ? "disguised" : undefined,
  ).map(problemLine);
  assert.equal(lines, [
    "content/methods/da/x.md: worksheets[1].file: The file /media/falsk.pdf is not what the ending of its name says. Save it again in the right format and upload it.",
  ]);
  const [advice] = uploadAdvice(names.map(attachment), (address) =>
    address.includes("uden") ? ["structure"] : [],
  );
  assert.match(advice ? problemLine(advice) : "", "/media/uden.pdf cannot be read by everybody");
});

test.run();
