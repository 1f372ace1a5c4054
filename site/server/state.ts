import { writeFileObject } from "../git/commit.ts";
import { readNamed } from "../git/objects.ts";
import { gitText } from "../git/run.ts";
import type { Repository } from "./repository.ts";

export const STATUSES = ["draft", "pending_review", "pending_publish"] as const;

export type Status = (typeof STATUSES)[number];

/** Names a draft: which collection, which entry. */
export interface DraftName {
  readonly collection: string;
  readonly slug: string;
}

/** What we know of a draft beside its branch. */
export interface State {
  readonly status: Status;
  /** The entry's own files, one for each language, changed or not. */
  readonly files: readonly string[];
}

// A branch without a state is a save that was killed between two refs.
const FIRST: State = { status: "draft", files: [] };

export const stateRef = ({ collection, slug }: DraftName): string =>
  `refs/samskab/status/${collection}/${slug}`;

/** Where the state's ref stands, to be compared when it is moved. */
export const stateId = async ({ directory }: Repository, name: DraftName): Promise<string | null> =>
  (await gitText(directory, ["for-each-ref", "--format=%(objectname)", stateRef(name)])) || null;

/** A draft's state. */
export const readState = async ({ directory }: Repository, name: DraftName): Promise<State> => {
  const content = await readNamed(directory, stateRef(name));
  // Only `storeState` writes it.
  return content ? (JSON.parse(content.toString()) as State) : FIRST;
};

/** Stores a state and returns what its ref is to point to. */
export const storeState = async ({ directory }: Repository, state: State): Promise<string> =>
  (await writeFileObject(directory, JSON.stringify(state))).id;
