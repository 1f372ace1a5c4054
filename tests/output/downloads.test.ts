import { readFile } from "node:fs/promises";
import path from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import siteFacts from "../../_data/site.json";
import { addressOf } from "../../site/downloads/address.ts";
import { loadStore } from "../../site/entries/load.ts";
import { contentFolder, outputFolder } from "../../site/folders.ts";
import { collectionOf } from "../../site/model/collections/index.ts";
import { upload } from "../downloads/fixtures.ts";
import { expectationOf } from "../downloads/pdf/expectation.ts";
import { checkPdf } from "../downloads/pdf-checker.ts";

const test = suite("downloads of the site");

const { store } = await loadStore(contentFolder);
const downloaded = store.entries.filter(({ collection }) => collectionOf(collection).download);

test("every document is PDF/UA-1 and says what its entry says, word for word", async () => {
  assert.ok(downloaded.length > 30);
  const faults: string[] = [];
  for (const entry of downloaded)
    for (const language of entry.languages) {
      const address = addressOf(entry, language, "document");
      const bytes = await readFile(path.join(outputFolder, address));
      const expected = expectationOf({ entry, language, store, siteAddress: siteFacts.address, upload });
      faults.push(...(await checkPdf(bytes, expected)).map((fault) => `${address}: ${fault}`));
    }
  assert.equal(faults, []);
});

test.run();
