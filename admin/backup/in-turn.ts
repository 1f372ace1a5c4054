let queue: Promise<unknown> = Promise.resolve();

/** One thing at a time, in the order of asking: a text that was thrown away must not come back. */
export function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const turn = queue.then(work);
  queue = turn.catch(() => undefined);
  return turn;
}
