// Plain JavaScript, because it runs before anything is installed: brings node_modules in step with the lock file.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 9)) {
  console.error(
    `Samskab needs Node 20.9 or later; this is ${process.versions.node}. Get it from https://nodejs.org/`,
  );
  process.exit(1);
}

/** The packages a lock file names, with their versions; none where there is no such file. */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages ?? {};
  } catch {
    return {};
  }
}

const wanted = packagesOf("package-lock.json");
const installed = packagesOf("node_modules/.package-lock.json");
const missing = Object.entries(wanted).some(
  ([name, { version, optional }]) => name !== "" && !optional && installed[name]?.version !== version,
);

if (missing) {
  console.log("Installing what is missing …");
  // Of what npm says, errors only: it warns at length that Decap's packages ask for older Reacts, which nobody can mend.
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    console.error("The packages could not be installed. Check the connection, and run the command again.");
    process.exit(status ?? 1);
  }
}
