/** Runs one piece of work at a time, in the order of asking. */
export type Queue = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** A new queue; work that fails does not stop the work behind it. */
export const createQueue = (): Queue => {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
};
