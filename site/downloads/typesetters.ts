import { type ChildProcess, spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { projectFolder } from "../folders.ts";
import { type Pdf, Refusal } from "./compiler.ts";
import type { Answer, Message, Task } from "./typesetter.ts";

/** One core is left to what looks for documents in the cache and binds books; more than two would take too much memory. */
const COUNT = Math.max(1, Math.min(availableParallelism() - 1, 2));

/**
 * Bytes by which a process may grow after its first document before it is replaced: Typst does not give back all the
 * memory that it took, about 0.4 MB of a document of ten pages.
 */
const GROWTH = 100_000_000 / COUNT;

/** Milliseconds that a document may take: a hundred times the usual. */
const PATIENCE = 60_000;

/** Processes that set documents side by side; they start when there is work, and a lost one is replaced. */
export class Typesetters {
  readonly #idle: ChildProcess[] = [];
  readonly #all = new Set<ChildProcess>();
  readonly #waiting: ((child: ChildProcess) => void)[] = [];
  /** What each took for its first document. */
  readonly #memory = new WeakMap<ChildProcess, number>();
  readonly #patience: number;
  readonly #growth: number;
  #code = "";

  constructor({ patience = PATIENCE, growth = GROWTH } = {}) {
    this.#patience = patience;
    this.#growth = growth;
  }

  /** How many documents can be set at once. */
  readonly size: number = COUNT;

  /** Sets a document as PDF/UA-1; a `Refusal` gives Typst's reasons, or says that it took too long. */
  async set(task: Task): Promise<Pdf> {
    this.#code ||= await typesetterCode();
    const child = await this.#take();
    const answer = await this.#ask(child, task);
    if ("bytes" in answer) return answer;
    throw "refusal" in answer ? new Refusal(answer.refusal) : new Error(answer.error);
  }

  /** Ends the processes. */
  close(): void {
    for (const child of this.#all) child.kill();
    this.#all.clear();
    this.#waiting.length = 0;
  }

  /** A process that has nothing to do: one that waits, a new one, or the next that has finished. */
  async #take(): Promise<ChildProcess> {
    const idle = this.#idle.pop();
    if (idle) return idle;
    if (this.#all.size < this.size) return this.#start();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #start(): ChildProcess {
    const child = spawn(process.execPath, ["--expose-gc", "--input-type=module", "--eval", this.#code], {
      cwd: projectFolder,
      stdio: ["ignore", "inherit", "inherit", "ipc"],
      serialization: "advanced",
      // The processes are side by side already; more threads in each would only take memory.
      env: { ...process.env, RAYON_NUM_THREADS: "1", MALLOC_ARENA_MAX: "1" },
    });
    this.#all.add(child);
    return child;
  }

  #ask(child: ChildProcess, task: Task): Promise<Answer> {
    return new Promise((resolve) => {
      const answered = ({ answer, memory }: Message) => finish(answer, this.#kept(child, memory));
      const lost = () => finish({ refusal: "the process that set it ended unexpectedly" }, undefined);
      const late = setTimeout(() => {
        finish({ refusal: `it took longer than ${this.#patience / 1000} s` }, undefined);
        child.kill("SIGKILL");
      }, this.#patience);
      const finish = (answer: Answer, left: ChildProcess | undefined) => {
        clearTimeout(late);
        child.off("message", answered).off("exit", lost);
        if (!left) this.#all.delete(child);
        this.#pass(left);
        resolve(answer);
      };
      child.on("message", answered).on("exit", lost);
      child.send(task);
    });
  }

  /** A process that has finished a document; nothing where that was its last. */
  #kept(child: ChildProcess, memory: number): ChildProcess | undefined {
    const first = this.#memory.get(child) ?? memory;
    this.#memory.set(child, first);
    if (memory - first < this.#growth) return child;
    child.disconnect();
    return undefined;
  }

  /** Hands a process on to the document that has waited longest; a lost one is replaced for it. */
  #pass(child: ChildProcess | undefined): void {
    const next = this.#waiting.shift();
    if (next) next(child ?? this.#start());
    else if (child) this.#idle.push(child);
  }
}

/** The process's code in one piece: reading TypeScript would take each of them half as long again as Typst's start, and 20 MB. */
async function typesetterCode(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("./typesetter.ts", import.meta.url))],
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    // What it reads stands beside its modules.
    define: { "import.meta.url": JSON.stringify(import.meta.url) },
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}
