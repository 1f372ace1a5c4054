import { once } from "node:events";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { createServer, get, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { serveSite } from "../../site/server/site.ts";

const test = suite("the local host");

const PAGE = "<!doctype html><title>Blåbær</title>".repeat(2000);

async function writeSite(folder: string): Promise<void> {
  await mkdir(path.join(folder, "da/blå bær#1"), { recursive: true });
  await writeFile(path.join(folder, "da/blå bær#1/index.html"), PAGE);
  await writeFile(path.join(folder, "404.html"), "Siden findes ikke");
}

/** A host of a folder, for as long as `use` takes. */
async function hosting(use: (address: string, folder: string) => Promise<void>): Promise<void> {
  const home = await mkdtemp(path.join(os.tmpdir(), "samskab-host-"));
  const folder = path.join(home, "site");
  const server = createServer(serveSite(folder));
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  try {
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, folder);
  } finally {
    server.closeAllConnections();
    server.close();
    await rm(home, { recursive: true });
  }
}

/** As a browser asks whether its copy still holds; Node's `fetch` would ask for a new one. */
async function statusOf(
  address: string,
  headers: Readonly<Record<string, string>>,
): Promise<number | undefined> {
  const [answer] = (await once(get(address, { headers }), "response")) as [IncomingMessage];
  answer.resume();
  return answer.statusCode;
}

const there = `/da/${encodeURIComponent("blå bær#1")}/`;

test("gives a page by its address, and the 404 page where there is none, never what lies outside", () =>
  hosting(async (address, folder) => {
    await writeSite(folder);
    const page = await fetch(address + there);
    assert.equal([page.status, await page.text()], [200, PAGE]);
    assert.is(page.headers.get("cache-control"), "no-cache");
    const tag = page.headers.get("etag") ?? "";
    assert.is(await statusOf(address + there, { "if-none-match": tag }), 304);
    assert.is((await fetch(address + there.slice(0, -1))).status, 200, "also without the stroke at its end");
    for (const absent of ["/da/", "/da/ingen/", "/%2e%2e/site-old/", "/.hidden"]) {
      const answer = await fetch(address + absent);
      assert.equal([answer.status, await answer.text()], [404, "Siden findes ikke"], absent);
    }
    assert.is((await fetch(`${address}/%E0%A4%A`)).status, 400);
  }));

test("nobody meets a gap while one build takes the place of another", () =>
  hosting(async (address, folder) => {
    await writeSite(folder);
    let building = true;
    const build = async () => {
      for (let number = 0; number < 40; number++) {
        await writeSite(`${folder}-next`);
        await rename(folder, `${folder}-old`);
        await new Promise((done) => setTimeout(done, number % 3));
        await rename(`${folder}-next`, folder);
        await rm(`${folder}-old`, { recursive: true });
      }
      building = false;
    };
    const read = async () => {
      while (building) {
        const answer = await fetch(address + there);
        assert.equal([answer.status, (await answer.text()) === PAGE], [200, true]);
      }
    };
    const all = [build(), read(), read(), read()];
    await Promise.allSettled(all);
    await Promise.all(all);
  }));

test("before the first build, whoever comes is told", () =>
  hosting(async (address) => {
    const answer = await fetch(address);
    assert.is(answer.status, 503);
    assert.match(await answer.text(), "has not been built yet");
  }));

test.run();
