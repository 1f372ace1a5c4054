import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { projectFolder } from "../../../site/folders.ts";

/** `npm start` as its user runs it, with a repository of its own. */
export interface Running {
  readonly address: string;
  /** The folder in which it keeps the editors' repository. */
  readonly home: string;
  /** Presses Ctrl+C, and gives the exit status. */
  stop(): Promise<number | null>;
}

/** Starts the site, the CMS and search, and waits until they can be used. */
export async function startAll(): Promise<Running> {
  const home = await mkdtemp(path.join(os.tmpdir(), "samskab-start-"));
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/start.ts"], {
    cwd: projectFolder,
    env: { ...process.env, CMS_FOLDER: home, PORT: "0" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  child.stdout.setEncoding("utf8");
  await new Promise<void>((ready) => {
    child.once("exit", ready);
    child.stdout.on("data", (chunk: string) => {
      said += chunk;
      if (said.includes("Ctrl+C")) ready();
    });
  });
  const address = /Site\s+(http:\S+)\//.exec(said)?.[1];
  if (!address) throw new Error(`npm start did not come up:\n${said}`);
  return {
    address,
    home,
    async stop() {
      // One that has fallen by itself says nothing more.
      const fallen = child.exitCode ?? child.signalCode;
      child.kill("SIGINT");
      const [status] = (fallen === null ? await once(child, "exit") : [child.exitCode]) as [number | null];
      await rm(home, { recursive: true, force: true });
      return status;
    },
  };
}
