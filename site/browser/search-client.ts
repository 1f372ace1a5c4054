import type { Call, Engine, Reply } from "./search-engine.ts";

/**
 * Starts the search in a worker, so that typing never waits for it, or in the page where a worker cannot be
 * had. `address` is the engine's script.
 */
export const startEngine = (address: string): Promise<Engine> =>
  inWorker(address).catch(async () => (await import(address)).engine as Engine);

function inWorker(address: string): Promise<Engine> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(address, { type: "module" });
    const waiting = new Map<number, (reply: Reply) => void>();
    let last = 0;
    const send = <T>(name: keyof Engine, words: readonly unknown[]): Promise<T> =>
      new Promise((done, fail) => {
        const call: Call = { number: ++last, name, words };
        waiting.set(call.number, ({ answer, failed }) =>
          failed ? fail(new Error(`The search could not ${name}`)) : done(answer as T),
        );
        worker.postMessage(call);
      });
    worker.addEventListener("error", reject);
    worker.addEventListener("message", ({ data }: MessageEvent<Reply | "ready">) => {
      if (data === "ready")
        return resolve({
          ask: (...words) => send("ask", words),
          excerpt: (...words) => send("excerpt", words),
        });
      waiting.get(data.number)?.(data);
      waiting.delete(data.number);
    });
  });
}
