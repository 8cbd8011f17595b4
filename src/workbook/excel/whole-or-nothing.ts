import { refusalOf } from "./refusal-of";
import { Refusal } from "./types";

/** Pauses before each attempt to put things back, in milliseconds: a busy Excel often frees itself. */
const attempts = [0, 200, 800];

/**
 * Writing is whole or not at all. When the work fails at any point, what it did so far is undone,
 * and the refusal names what could not be undone, so that the user can do it by hand.
 */
export async function wholeOrNothing<T>(
  work: () => Promise<T>,
  undo: () => Promise<void>,
  leftBehind: () => string,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { reason, detail } = refusalOf(error);
    const undone = await attempted(undo);
    throw new Refusal(reason, undone ? detail : { ...detail, leftBehind: leftBehind() });
  }
}

async function attempted(undo: () => Promise<void>): Promise<boolean> {
  for (const pause of attempts) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    try {
      await undo();
      return true;
    } catch {
      continue;
    }
  }
  return false;
}
