import { createServer, request as httpRequest, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { RefMoved } from "../../site/git/commit.ts";
import { createApi } from "../../site/server/api.ts";
import { refuseForeign } from "../../site/server/guard.ts";
import { createSandbox, entry, NORDIC, type Sandbox } from "./sandbox.ts";

interface Context {
  box: Sandbox;
  server: Server;
  port: number;
  published: number;
}

interface Call {
  readonly method?: string;
  readonly headers?: Record<string, string | undefined>;
  readonly body?: string | Buffer | Readable;
}

const test = suite<Context>("api");
const PATH = "content/methods/da/caf.md";
const READ = JSON.stringify({ branch: "main", action: "getEntry", params: { branch: "main", path: PATH } });

test.before(async (context) => {
  context.box = await createSandbox();
  context.published = 0;
  const server = createServer(async (request, response) => {
    const onPublished = () => {
      context.published += 1;
    };
    const handled = await createApi(context.box.repository, { port: context.port, onPublished })(
      request,
      response,
    );
    if (!handled) response.end("another page");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  context.server = server;
  context.port = (server.address() as AddressInfo).port;
});

test.after(async ({ box, server }) => {
  server.close();
  await box.remove();
});

/** Calls the API as our own page does, but for what is given. */
const call = (port: number, { method = "POST", headers = {}, body = READ }: Call = {}, path = "/api/v1") =>
  new Promise<{ status: number; headers: object; text: string }>((resolve, reject) => {
    const own = {
      host: `localhost:${port}`,
      origin: `http://localhost:${port}`,
      "content-type": "application/json",
    };
    const merged = Object.entries({ ...own, ...headers }).flatMap(([name, value]) =>
      value ? [[name, value]] : [],
    );
    const options = {
      host: "127.0.0.1",
      port,
      path,
      method,
      headers: Object.fromEntries(merged),
      agent: false,
    };
    const request = httpRequest(options, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk) => {
        text += chunk;
      });
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
      );
    });
    request.on("error", reject);
    if (body instanceof Readable) body.pipe(request);
    else request.end(method === "POST" ? body : undefined);
  });

test("our own page is answered, by each name of this machine", async ({ port }) => {
  for (const name of ["localhost", "127.0.0.1", "[::1]", "LOCALHOST"]) {
    const headers = {
      host: `${name}:${port}`,
      origin: `http://${name.toLowerCase()}:${port}`,
      "sec-fetch-site": "same-origin",
      "content-type": "application/json; charset=utf-8",
    };
    const { status, text } = await call(port, { headers });
    assert.is(status, 200, text);
    assert.is(JSON.parse(text).file.path, PATH);
  }
});

const FOREIGN: Record<string, (port: number) => Call> = {
  "another page's origin": () => ({ headers: { origin: "https://evil.example" } }),
  "another port's origin": (port) => ({ headers: { origin: `http://localhost:${port + 1}` } }),
  "another of our names": (port) => ({ headers: { origin: `http://127.0.0.1:${port}` } }),
  "no origin": () => ({ headers: { origin: undefined } }),
  "the origin null": () => ({ headers: { origin: "null" } }),
  "a cross-site fetch": () => ({ headers: { "sec-fetch-site": "cross-site" } }),
  "a rebound name": (port) => ({
    headers: { host: `evil.example:${port}`, origin: `http://evil.example:${port}` },
  }),
  "a host without our port": () => ({ headers: { host: "localhost", origin: "http://localhost" } }),
  "a form": () => ({ headers: { "content-type": "application/x-www-form-urlencoded" } }),
  "plain text": () => ({ headers: { "content-type": "text/plain" } }),
  "a look-alike type": () => ({ headers: { "content-type": "application/jsonp" } }),
  "no type": () => ({ headers: { "content-type": undefined } }),
  "a GET": () => ({ method: "GET" }),
  "a preflight": () => ({ method: "OPTIONS" }),
};

for (const [name, foreign] of Object.entries(FOREIGN)) {
  test(`${name} is refused with a sentence and without CORS`, async ({ port }) => {
    const { status, headers, text } = await call(port, foreign(port));
    assert.is(status, 403);
    assert.match(JSON.parse(text).error, /\.$/);
    assert.not(Object.keys(headers).some((header) => header.startsWith("access-control")));
  });
}

test("another computer is refused", () => {
  const from = (remoteAddress: string) =>
    refuseForeign({ socket: { remoteAddress }, headers: { host: "localhost:80" } } as never, 80);
  for (const own of ["127.0.0.1", "127.1.2.3", "::1", "::ffff:127.0.0.1"]) assert.is(from(own), undefined);
  for (const foreign of ["192.168.1.5", "10.127.0.0", "::ffff:10.0.0.1", "fe80::1", "::11"]) {
    assert.type(from(foreign), "string", foreign);
  }
});

test("another name is refused, on every page", () => {
  const as = (host: string) =>
    refuseForeign({ socket: { remoteAddress: "127.0.0.1" }, headers: { host } } as never, 80);
  assert.is(as("localhost:80"), undefined);
  for (const host of ["evil.example:80", "localhost", "localhost:81", "localhost.evil.example:80", ""]) {
    assert.type(as(host), "string", host);
  }
});

test("other addresses are left to the site", async ({ port }) => {
  assert.is((await call(port, {}, "/api/v11")).text, "another page");
  assert.is((await call(port, {}, "/api/v1?x=1")).status, 200);
});

test("refusals keep their status and say why", async ({ port }) => {
  const params = { branch: "main", path: "content/none.md" };
  const missing = await call(port, { body: JSON.stringify({ action: "getEntry", params }) });
  assert.is(missing.status, 404);
  assert.match(JSON.parse(missing.text).error, "content/none.md");
  const unknown = await call(port, { body: JSON.stringify({ action: "info", params }) });
  assert.is(unknown.status, 422);
  for (const body of ["{", "", Buffer.from([0x22, 0xff, 0x22])])
    assert.is((await call(port, { body })).status, 400);
  assert.is((await call(port, { body: "[]" })).status, 422);
});

test("who saves in the same moment as somebody else is told so, in the editor's own words", async (context) => {
  const { box } = context;
  const inTurn = () => Promise.reject(new RefMoved("cannot lock ref"));
  context.box = { ...box, repository: { ...box.repository, inTurn } };
  const { status, text } = await call(context.port);
  context.box = box;
  assert.is(status, 409);
  assert.is(JSON.parse(text).key, "sameMoment");
});

test("a body beyond the limit is refused", async ({ port }) => {
  const piece = Buffer.alloc(1024 * 1024, " ");
  const body = Readable.from(Array.from({ length: 101 }, () => piece));
  const headers = { "content-length": `${101 * piece.length}` };
  const { status, text } = await call(port, { headers, body });
  assert.is(status, 413);
  assert.match(JSON.parse(text).error, "too large");
});

test("the caller hears when main has moved, and only then", async (context) => {
  const save = (options: object) => {
    const params = { branch: "main", ...entry({ [PATH]: NORDIC }, { options }) };
    return call(context.port, { body: JSON.stringify({ action: "persistEntry", params }) });
  };
  await call(context.port);
  await save({ useWorkflow: true });
  assert.is(context.published, 0);
  await save({ useWorkflow: false });
  assert.is(context.published, 1);
});

test.run();
