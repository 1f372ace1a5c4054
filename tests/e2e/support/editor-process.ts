import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { serveEditor } from "./editor-server.ts";

/** The editor's server in a process of its own, so that it can be killed. */
export interface EditorProcess {
  readonly address: string;
  /** Kills it as a power cut would. */
  kill(): Promise<void>;
  /** Starts it again at the same address. */
  restart(): Promise<void>;
}

/** Serves the editor of a folder (see `makeEditorFolder`) from another process. */
export async function startEditorProcess(folder: string): Promise<EditorProcess> {
  let { child, address } = await spawnServer(folder, "0");
  return {
    address,
    async kill() {
      child.kill("SIGKILL");
      await once(child, "exit");
    },
    async restart() {
      ({ child, address } = await spawnServer(folder, new URL(address).port));
    },
  };
}

async function spawnServer(folder: string, port: string): Promise<{ child: ChildProcess; address: string }> {
  const words = ["--import", "tsx", fileURLToPath(import.meta.url), folder, port];
  const child = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "inherit"] });
  const [address] = (await once(child.stdout, "data")) as [Buffer];
  return { child, address: String(address).trim() };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , folder = "", port] = process.argv;
  console.log((await serveEditor(folder, Number(port))).address);
}
