/** The parts of a service worker's world that we use; TypeScript's `dom` library leaves them out. */
export interface WorkerScope {
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { readonly type: "window" }): Promise<readonly { readonly url: string }[]>;
  };
  readonly registration: ServiceWorkerRegistration;
  skipWaiting(): Promise<void>;
  addEventListener(name: "install" | "activate", listener: (event: LongEvent) => void): void;
  addEventListener(name: "fetch", listener: (event: AskedEvent) => void): void;
}

/** An event during which the browser keeps the worker alive as long as it is told to. */
interface LongEvent {
  waitUntil(work: Promise<unknown>): void;
}

/** A request of a page that the worker may answer. */
export interface AskedEvent extends LongEvent {
  readonly request: Request;
  /** The answer that the browser asked for while the worker woke up, if it did. */
  readonly preloadResponse: Promise<Response | undefined>;
  respondWith(answer: Promise<Response>): void;
}
