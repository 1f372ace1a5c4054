import { readFile } from "node:fs/promises";
import path from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { projectFolder } from "../../site/folders.ts";

interface Package {
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(await readFile(path.join(projectFolder, "package-lock.json"), "utf8")) as {
  readonly packages: Readonly<Record<string, Package>>;
};

test("the lock file knows every platform's packages, or npm ci refuses it", () => {
  const missing = Object.entries(packages).flatMap(([name, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (each) => !packages[`${name}/node_modules/${each}`] && !packages[`node_modules/${each}`],
    ),
  );
  assert.equal(missing, []);
});

test("the lock file names no registry", () => {
  assert.equal(
    Object.entries(packages).filter(([, { resolved }]) => resolved?.startsWith("http")),
    [],
  );
});

test("dependencies are pinned exactly", async () => {
  const { dependencies, devDependencies } = JSON.parse(
    await readFile(path.join(projectFolder, "package.json"), "utf8"),
  );
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)),
  );
  assert.equal(loose, []);
});

test.run();
