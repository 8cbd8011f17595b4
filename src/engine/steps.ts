/**
 * Work on a long list in steps of a few milliseconds: whoever goes through them can let others have
 * their turn between any two of them, or stop. The result comes with the last.
 */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** The work from its beginning to its end in one go. */
export function finished<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Whether after so many items of a list it is time for others: about every millisecond or two. */
export function isTurn(items: number): boolean {
  return (items & 1023) === 1023;
}
