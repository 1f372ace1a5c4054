import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { projectFolder } from "../site/folders.ts";

/** What became of a build: done, refused because of what it was made from, or overtaken by newer code. */
export type Outcome = "built" | "failed" | "overtaken";

/** Builds on demand, one build at a time; whatever is asked for during a build is done by the next one. */
export class Rebuilder {
  #child: ChildProcess | undefined;
  #running: Promise<Outcome> | undefined;
  #next: Promise<Outcome> | undefined;
  readonly #environment: NodeJS.ProcessEnv;

  constructor(environment: Record<string, string>) {
    this.#environment = { ...process.env, ...environment };
  }

  /** Builds what is there now; gives what became of it. */
  build(): Promise<Outcome> {
    if (!this.#running) return this.#start();
    this.#next ??= this.#running.then(() => {
      this.#next = undefined;
      return this.#start();
    });
    return this.#next;
  }

  /** Lets the next build read the code anew. */
  forgetCode(): void {
    this.#child?.kill();
    this.#child = undefined;
  }

  /** Ends the building process. */
  stop(): void {
    this.forgetCode();
  }

  #start(): Promise<Outcome> {
    this.#running = this.#run().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async #run(): Promise<Outcome> {
    this.#child ??= fork(path.join(projectFolder, "scripts", "builder.ts"), {
      execArgv: [
        ...["--import", "tsx"],
        ...["--import", pathToFileURL(path.join(projectFolder, "site/data-folder/register.mjs")).href],
      ],
      env: this.#environment,
    });
    const child = this.#child;
    child.send("build");
    const answer = once(child, "message").then(([message]) => (message as { outcome: Outcome }).outcome);
    const end = once(child, "exit").then((): Outcome => (this.#child === child ? "failed" : "overtaken"));
    const outcome = await Promise.race([answer, end]);
    if (child.exitCode !== null && this.#child === child) this.#child = undefined;
    return outcome;
  }
}
