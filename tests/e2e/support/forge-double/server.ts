import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A request, read. */
export interface Call {
  readonly method: string;
  readonly origin: string;
  /** Not decoded: a slash in a name stays `%2F`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly token: string;
  readonly json: unknown;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The part of an API that answers `"GET /path"`; what stands in brackets is handed over, decoded. */
export type Route = readonly [
  RegExp,
  (call: Call, ...parts: [string, string, string]) => Promise<Answer> | Answer,
];

/** The answer of the first route that fits, if one does. */
export function routed(
  routes: readonly Route[],
  call: Call,
  request: string,
): Promise<Answer> | Answer | undefined {
  for (const [pattern, answer] of routes) {
    const found = pattern.exec(request);
    if (!found) continue;
    const [first = "", second = "", third = ""] = found.slice(1).map(decodeURIComponent);
    return answer(call, first, second, third);
  }
  return undefined;
}

export const refuse = (status: number, message: string): Answer => ({ status, body: { message } });

/** A page of a list, as GitHub counts them. */
export const githubPage = ({ query }: Call, items: readonly unknown[]): Answer => {
  const size = Math.min(Number(query.get("per_page") ?? 30), 100);
  const start = (Number(query.get("page") ?? 1) - 1) * size;
  return { status: 200, body: items.slice(start, start + size) };
};

/** What goes wrong next: an answer in place of the real one, or none at all. */
export type Fault = Answer | "silence";

/** The web side of a double: loopback only, CORS for the editor's page, faults on demand. */
export class DoubleServer {
  readonly requests: string[] = [];
  /** The page that may read the answers. */
  allowedOrigin = "";
  #faults: { readonly matches: RegExp; readonly fault: Fault; after: boolean }[] = [];
  readonly #server = createServer((request, response) => void this.#answer(request, response));

  constructor(private readonly handle: (call: Call) => Promise<Answer> | Answer) {}

  async listen(): Promise<string> {
    await new Promise<void>((ready) => this.#server.listen(0, "127.0.0.1", ready));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  /** Lets the next request that matches (`"POST /api/…"`) fail; with `after`, when it has been carried out. */
  failNext(matches: RegExp, fault: Fault, { after = false } = {}): void {
    this.#faults.push({ matches, fault, after });
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://double");
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const name = `${request.method} ${pathname}`;
    if (request.method === "OPTIONS") return this.#send(response, { status: 204 });
    this.requests.push(name);
    const call: Call = {
      method: request.method ?? "GET",
      origin: `http://${request.headers.host}`,
      path: pathname,
      query: searchParams,
      token: (request.headers.authorization ?? "").replace(/^(?:token|bearer) /i, ""),
      json: parsed(Buffer.concat(chunks).toString()),
    };
    const fault = this.#faults.find(({ matches }) => matches.test(name));
    if (fault) this.#faults = this.#faults.filter((each) => each !== fault);
    const real = fault && !fault.after ? undefined : await this.#carryOut(call);
    const answer = fault?.fault ?? real;
    if (answer === "silence" || !answer) request.socket.destroy();
    else this.#send(response, answer, call.method);
  }

  async #carryOut(call: Call): Promise<Answer> {
    try {
      return await this.handle(call);
    } catch (error) {
      console.error(error);
      return { status: 500, body: { message: String(error) } };
    }
  }

  #send(response: ServerResponse, { status, body, type, headers }: Answer, method = "GET"): void {
    const isReady = body === undefined || Buffer.isBuffer(body) || type !== undefined;
    const payload = isReady ? (body as string | Buffer | undefined) : JSON.stringify(body);
    response.writeHead(status, {
      "access-control-allow-origin": this.allowedOrigin,
      "access-control-allow-headers": "authorization, content-type",
      "access-control-allow-methods": "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS",
      "access-control-expose-headers": Object.keys(headers ?? {}).join(", "),
      vary: "Origin",
      ...(body !== undefined && { "content-type": type ?? contentType(body) }),
      ...headers,
    });
    response.end(method === "HEAD" ? undefined : payload);
  }
}

const contentType = (body: unknown): string =>
  Buffer.isBuffer(body) ? "text/plain; charset=utf-8" : "application/json;charset=utf-8";

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
