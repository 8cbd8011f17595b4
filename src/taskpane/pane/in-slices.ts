import { Refusal, type Progress } from "../../workbook/excel/types";

/** Well under the 100 ms after which a page feels stuck. */
const sliceTime = 30;
/** Looking at the clock takes longer than a short step. */
const shortSteps = 512;

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
    const end = performance.now() + sliceTime;
    do {
      const stop = Math.min(index + stepsBetweenLooks, count);
      for (; index < stop; index++) visit(index);
    } while (index < count && performance.now() < end);
    if (index < count) {
      progress.report(index, count);
      await pause(progress);
    }
  }
}

/** Lets the page draw and answer; put between two steps that each take a while. */
export async function pause(progress: Progress): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  if (progress.cancelled) throw new Refusal("cancelled");
}
