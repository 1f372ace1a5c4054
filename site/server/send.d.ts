/** The parts of `send` that are used; the package has no types of its own. */
declare module "send" {
  import type { IncomingMessage, ServerResponse } from "node:http";

  interface Sending {
    on(event: "headers", set: (response: ServerResponse) => void): this;
    on(event: "error", act: (error: Error & { readonly status: number }) => void): this;
    pipe(response: ServerResponse): void;
  }

  /** Answers a request with a file below `root`, by the path of its address as it was asked for. */
  export default function send(
    request: IncomingMessage,
    pathname: string,
    options: { readonly root: string; readonly cacheControl: boolean },
  ): Sending;
}
