import type { Parameters } from "./parameters.ts";
import * as read from "./parameters.ts";
import { reading } from "./reading.ts";
import { Refusal } from "./refusal.ts";
import type { Repository } from "./repository.ts";
import { writing } from "./writing.ts";

/** One action of Decap's proxy protocol: the client is decap-cms-backend-proxy. */
export type Action = (repository: Repository, params: Parameters) => Promise<unknown>;

const actions: ReadonlyMap<string, Action> = new Map(Object.entries<Action>({ ...reading, ...writing }));

/** Whether a request of the CMS may change something. */
export const isWriting = (body: unknown): boolean =>
  Object.hasOwn(writing, String(read.record(body, "request").action));

/** Carries out a request of the CMS, `{ action, params }`, and returns the answer. */
export const act = async (repository: Repository, body: unknown): Promise<unknown> => {
  const { action, params } = read.record(body, "request");
  const name = read.text(action, "action");
  const run = actions.get(name);
  if (!run) throw new Refusal(422, `The local server does not know how to do “${name}”.`);
  const parameters = read.record(params, "params");
  read.main(parameters.branch, "branch");
  return run(repository, parameters);
};
