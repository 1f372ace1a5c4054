import { execFileSync, spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { build } from "esbuild";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { act } from "../../../site/server/actions.ts";
import { openRepository } from "../../../site/server/repository.ts";
import { createProject, runGit } from "../../server/sandbox.ts";
import { chanceFrom } from "../../support/chance.ts";

const test = suite<{ workshop: Workshop }>("kill -9 in the middle");
const LANES = 4;

/** When to kill: before or after the n-th time git moves refs, or at a random moment. */
interface Kill {
  /** Milliseconds into the saver's work. */
  readonly after?: number;
  readonly refs?: number;
  readonly when?: "before" | "after";
}

const atRefs = (count: number): Kill[] =>
  Array.from({ length: count }, (_, index) => index + 1).flatMap((refs) => [
    { refs, when: "before" },
    { refs, when: "after" },
  ]);

/** The moments are the same again with the same seed, `KILL_SEED`, which a failing test prints. */
const SEED = Number(process.env.KILL_SEED ?? Date.now() % 1_000_000);
const random = chanceFrom(SEED).number;

// A draft, its next save and its publication move refs three times, its way back twice; the other 40 moments are left
// to chance.
const KILLS: Kill[] = [...atRefs(5), ...Array.from({ length: 40 }, () => ({ after: random() * 300 }))];

/** A `git` that kills the whole process group, itself included, when it is told to. */
const DEADLY_GIT = `#!/bin/sh
real=${execFileSync("sh", ["-c", "command -v git"], { encoding: "utf8" }).trim()}
case " $* " in *" update-ref "*)
  echo >> "$COUNT"
  if [ "$(wc -l < "$COUNT")" -eq "$KILL_AT" ]; then
    if [ "$KILL_WHEN" = after ]; then "$real" "$@"; fi
    kill -9 0
  fi
esac
exec "$real" "$@"
`;

interface Workshop {
  readonly folder: string;
  readonly remove: () => Promise<void>;
}

/** The saver as one plain script, which starts quicker than twenty times tsx, and the deadly git. */
const createWorkshop = async (): Promise<Workshop> => {
  const folder = await mkdtemp(join(tmpdir(), "samskab-test-"));
  const entryPoints = [new URL("../../server/saver.ts", import.meta.url).pathname];
  const outfile = join(folder, "saver.mjs");
  // Some packages still ask for their parts with `require`.
  const banner = {
    js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
  };
  // The project's folder is where its code is, not where this script stands.
  const define = {
    "import.meta.url": JSON.stringify(new URL("../../../site/folders.ts", import.meta.url).href),
  };
  await build({ entryPoints, outfile, bundle: true, platform: "node", format: "esm", banner, define });
  await writeFile(join(folder, "git"), DEADLY_GIT, { mode: 0o755 });
  return { folder, remove: () => rm(folder, { recursive: true }) };
};

/** Lets a process save until it is killed, with all the git it has started, and returns what it said. */
const saveUntilKilled = async ({ folder }: Workshop, kill: Kill, ...args: string[]): Promise<string[]> => {
  const env = {
    ...process.env,
    ...(kill.refs && { PATH: `${folder}:${process.env.PATH}` }),
    COUNT: join(await mkdtemp(join(folder, "count-")), "refs"),
    KILL_AT: `${kill.refs}`,
    KILL_WHEN: `${kill.when}`,
  };
  const script = join(folder, "saver.mjs");
  const saver = spawn(process.execPath, [script, ...args], {
    detached: true,
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  saver.stdout.on("data", (chunk) => {
    said += chunk;
  });
  const closed = new Promise((resolve) => saver.on("close", resolve));
  if (!kill.refs) {
    await Promise.race([closed, new Promise((resolve) => saver.stdout.once("data", resolve))]);
    await sleep(kill.after ?? 0);
    process.kill(-(saver.pid ?? 0), "SIGKILL");
  }
  await closed;
  return said.split("\n").filter(Boolean);
};

/** Where each entry stands, such as "draft one": as the API tells it, which must work for all of them. */
const readStates = async (folder: string, project: string): Promise<Map<string, string>> => {
  const { repository } = await openRepository(folder, project);
  const call = async <Answer>(action: string, params: object): Promise<Answer> =>
    (await act(repository, { action, params: { branch: "main", ...params } })) as Answer;
  const states = new Map<string, string>();
  const list = { folder: "content/methods", extension: "md", depth: 2 };
  for (const { file, data } of await call<{ file: { path: string }; data: string }[]>(
    "entriesByFolder",
    list,
  )) {
    const slug = /e\d+(?=\.md)/.exec(file.path)?.[0];
    if (slug) states.set(slug, `main ${data.trim()}`);
  }
  const media = await call<{ name: string }[]>("getMedia", { mediaFolder: "content/media" });
  const published = new Set(media.map(({ name }) => name));
  for (const id of await call<string[]>("unpublishedEntries", {})) {
    const [collection, slug = ""] = id.split("/");
    const { status, diffs } = await call<{ status: string; diffs: unknown[] }>("unpublishedEntry", { id });
    assert.is(status, "draft");
    // What was published once leaves its upload in the library.
    const files = published.has(`${slug}.bin`) ? 1 : 2;
    assert.is(diffs.length, files, "a draft has its text and its upload");
    const path = `content/methods/da/${slug}.md`;
    const { data } = await call<{ data: string }>("unpublishedEntryDataFile", { collection, slug, path });
    // An entry is a draft or published; on its way back from the site it may be both, word for word.
    const other = states.get(slug);
    assert.ok(other === undefined || other === `main ${data.trim()}`, `${slug} is ${other}, and a draft`);
    if (!other) states.set(slug, `draft ${data.trim()}`);
  }
  return states;
};

/** Kills one saver after the other on the same repository, and returns how many were in the middle of a save. */
const lane = async (workshop: Workshop, kills: readonly Kill[]): Promise<number> => {
  const { folder, project } = await createProject();
  const repository = join(folder, "repository.git");
  const expected = new Map<string, string>();
  let unsure = 0;
  try {
    await openRepository(repository, project);
    for (const [index, kill] of kills.entries()) {
      const said = await saveUntilKilled(workshop, kill, repository, project, `${index * 1000 + 1}`);
      assert.ok(said.length > 0, "the saver ran");
      const begun = said.at(-1)?.startsWith("?") ? said.at(-1)?.slice(1) : undefined;
      for (const line of said.filter((each) => each.startsWith("!"))) {
        const [slug = "", ...state] = line.slice(1).split(" ");
        expected.set(slug, state.join(" "));
      }
      const states = await readStates(repository, project);
      const [slug = "", ...state] = begun?.split(" ") ?? [];
      // What was under way may or may not have happened, but nothing in between.
      if (begun && states.get(slug) === state.join(" ")) expected.set(slug, state.join(" "));
      if (begun) unsure += 1;
      assert.equal([...states].sort(), [...expected].sort(), `${JSON.stringify(kill)}, KILL_SEED=${SEED}`);
      assert.is(runGit(repository, "fsck", "--full", "--strict", "--no-dangling").trim(), "");
      assert.throws(() => runGit(repository, "grep", "-e", "^<<<<<<<", "main"), "no conflict markers");
    }
    return unsure;
  } finally {
    await rm(folder, { recursive: true });
  }
};

test.before(async (context) => {
  console.log(`KILL_SEED=${SEED}`);
  context.workshop = await createWorkshop();
});
test.after(({ workshop }) => workshop.remove());

test("leaves the state before or the state after, and everything that was confirmed", async ({
  workshop,
}) => {
  const lanes = Array.from({ length: LANES }, (_, lane) => KILLS.filter((_, kill) => kill % LANES === lane));
  const unsure = await Promise.all(lanes.map((kills) => lane(workshop, kills)));
  const caught = unsure.reduce((sum, count) => sum + count, 0);
  assert.ok(caught > KILLS.length / 2, `${caught} kills came in the middle of a save`);
});

test("leaves a repository that the next start completes, when it comes during the first", async ({
  workshop,
}) => {
  for (const kill of atRefs(2)) {
    const { folder, project } = await createProject();
    const repository = join(folder, "repository.git");
    assert.equal(await saveUntilKilled(workshop, kill, repository, project), []);
    assert.equal((await openRepository(repository, project)).conflicts, []);
    assert.is(runGit(repository, "rev-parse", "main"), runGit(project, "rev-parse", "HEAD"));
    await rm(folder, { recursive: true });
  }
});

test.run();
