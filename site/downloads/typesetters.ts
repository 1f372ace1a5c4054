import { type ChildProcess, fork } from "node:child_process";
import { availableParallelism } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { projectFolder } from "../folders.ts";
import { type Pdf, Refusal } from "./compiler.ts";
import type { Answer, Task } from "./typesetter.ts";

const TYPESETTER = path.join(path.dirname(fileURLToPath(import.meta.url)), "typesetter.ts");

/** One core is left to what looks for documents in the cache and binds books; each process takes about 150 MB. */
const COUNT = Math.max(1, Math.min(availableParallelism() - 1, 4));

/** Documents after which a process is replaced, because Typst does not give back all the memory that it took. */
const LIFE = 80;

/** Milliseconds that a document may take: a hundred times the usual. */
const PATIENCE = 60_000;

/** Processes that set documents side by side; they start when there is work, and a lost one is replaced. */
export class Typesetters {
  readonly #idle: ChildProcess[] = [];
  readonly #all = new Set<ChildProcess>();
  readonly #waiting: ((child: ChildProcess) => void)[] = [];
  readonly #lives = new WeakMap<ChildProcess, number>();
  readonly #patience: number;

  constructor(patience: number = PATIENCE) {
    this.#patience = patience;
  }

  /** How many documents can be set at once. */
  readonly size: number = COUNT;

  /** Sets a document as PDF/UA-1; a `Refusal` gives Typst's reasons, or says that it took too long. */
  async set(task: Task): Promise<Pdf> {
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
    const child = fork(TYPESETTER, {
      cwd: projectFolder,
      execArgv: ["--expose-gc", "--import", "tsx"],
      serialization: "advanced",
      // The processes are side by side already; more threads in each would only take memory.
      env: { ...process.env, RAYON_NUM_THREADS: "1", MALLOC_ARENA_MAX: "1" },
    });
    this.#all.add(child);
    return child;
  }

  #ask(child: ChildProcess, task: Task): Promise<Answer> {
    return new Promise((resolve) => {
      const answered = (answer: Answer) => finish(answer, this.#aged(child));
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
  #aged(child: ChildProcess): ChildProcess | undefined {
    const documents = (this.#lives.get(child) ?? 0) + 1;
    this.#lives.set(child, documents);
    if (documents < LIFE) return child;
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
