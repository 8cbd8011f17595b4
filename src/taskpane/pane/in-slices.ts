import { Refusal, type Progress } from "../../workbook/excel/types";

/** Well under the 100 ms after which a page feels stuck. */
const sliceTime = 20;
/** Looking at the clock takes longer than a short step. */
const shortSteps = 512;

/** When the page has been held for long enough; null when nothing has been begun since it was free. */
let turnEnd: number | null = null;

/** Many short pieces of work, one right after the other, hold the page as a long one does. */
function endOfTurn(): number {
  if (turnEnd === null) {
    turnEnd = performance.now() + sliceTime;
    setTimeout(() => (turnEnd = null), 0);
  }
  return turnEnd;
}

/**
 * Visits 0 … count − 1 in slices, so that the pane answers clicks meanwhile.
 * Stops with the Refusal "cancelled" when the work is cancelled.
 */
export async function inSlices(
  count: number,
  visit: (index: number) => void,
  progress: Progress,
  stepsBetweenLooks = shortSteps,
): Promise<void> {
  for (let index = 0; index < count;) {
    const end = endOfTurn();
    while (index < count && performance.now() < end) {
      const stop = Math.min(index + stepsBetweenLooks, count);
      for (; index < stop; index++) visit(index);
    }
    if (index < count) {
      progress.report(index, count);
      await pause(progress);
    }
  }
}

/**
 * Goes through work that comes in steps of a few milliseconds, so that the pane answers meanwhile. How
 * many there are is not known before the last.
 */
export async function throughSteps<Result>(
  steps: Generator<undefined, Result, undefined>,
  progress: Progress,
): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (await pauseWhenDue(progress)) progress.report(0, 0);
  }
}

/** Lets the page draw and answer; put between two steps that each take a while. */
export async function pause(progress: Progress): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  turnEnd = null;
  if (progress.cancelled) throw new Refusal("cancelled");
}

/** The same, where the page has been held for long by now; true where it was. */
export async function pauseWhenDue(progress: Progress): Promise<boolean> {
  const isDue = performance.now() >= endOfTurn();
  if (isDue) await pause(progress);
  return isDue;
}
