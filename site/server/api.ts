import type { IncomingMessage, ServerResponse } from "node:http";
import { RefMoved } from "../git/commit.ts";
import { MAIN } from "../git/main.ts";
import { resolveCommit } from "../git/objects.ts";
import { act, isWriting } from "./actions.ts";
import { refuseForeignCall } from "./guard.ts";
import { Refusal } from "./refusal.ts";
import type { Repository } from "./repository.ts";

/** The address of the API, Decap's `proxy_url`. */
export const API_PATH = "/api/v1";

// Uploads come as base64, which adds a third.
const LARGEST_BODY = 100 * 1024 * 1024;

export interface ApiOptions {
  /** The port that the server listens on. */
  readonly port: number;
  /** Called after main has moved, when the editor has the answer. */
  readonly onPublished?: () => void;
}

const readBody = async (request: IncomingMessage): Promise<unknown> => {
  const chunks: Buffer[] = [];
  let size = 0;
  const isTooLarge = () => Math.max(size, Number(request.headers["content-length"] ?? 0)) > LARGEST_BODY;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    // Read to the end all the same: a browser shows our answer only when it could send everything.
    if (!isTooLarge()) chunks.push(chunk);
  }
  if (isTooLarge()) {
    throw new Refusal(
      413,
      "Nothing was saved: the files are too large. Together they may have about 70 MB.",
      {
        key: "tooLarge",
      },
    );
  }
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks)));
  } catch {
    throw new Refusal(400, "The request arrived damaged. Nothing was changed: please try again.", {
      key: "damaged",
    });
  }
};

const answer = (response: ServerResponse, status: number, body: unknown): void => {
  response.writeHead(status, {
    "content-type": "application/json; charset=utf-8",
    "cache-control": "no-store",
  });
  response.end(JSON.stringify(body));
};

/** What was refused, if that is what went wrong. */
const refusalOf = (error: unknown): Refusal | undefined => {
  if (error instanceof Refusal) return error;
  if (!(error instanceof RefMoved)) return undefined;
  return new Refusal(
    409,
    "Someone else saved at the same moment. Nothing was overwritten: please try again.",
    {
      key: "sameMoment",
    },
  );
};

const answerError = (response: ServerResponse, error: unknown): void => {
  const refusal = refusalOf(error);
  if (refusal) {
    answer(response, refusal.status, { error: refusal.message, ...refusal.told });
  } else {
    console.error(error);
    const sentence =
      "The server could not do this; its window says why. What was saved before is still there.";
    answer(response, 500, { error: sentence });
  }
};

/**
 * The editors' API, for a server of node:http: answers requests to `/api/v1` and returns whether the request
 * was one. One request is carried out at a time.
 */
export const createApi =
  (repository: Repository, { port, onPublished }: ApiOptions) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    if (request.url?.split("?")[0] !== API_PATH) return false;
    let published = false;
    try {
      const refusal = refuseForeignCall(request, port);
      if (refusal) throw new Refusal(403, refusal);
      const body = await readBody(request);
      const result = await repository.inTurn(async () => {
        if (!isWriting(body)) return act(repository, body);
        const before = await resolveCommit(repository.directory, MAIN);
        const outcome = await act(repository, body);
        published = (await resolveCommit(repository.directory, MAIN)) !== before;
        return outcome;
      });
      answer(response, 200, result);
    } catch (error) {
      answerError(response, error);
    }
    if (published) onPublished?.();
    return true;
  };
