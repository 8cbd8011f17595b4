import { refusalOf } from "./refusal-of";
import { type Progress, Refusal } from "./types";

/**
 * Excel on the web refuses requests and answers of more than 5 MB. This many cells stay well under
 * it even with texts of a hundred letters; longer texts are met by halving the block.
 */
export const cellsPerRequest = 20_000;

/** Does work on the rows of a block, counted from the first row. */
export type BlockWork = (first: number, count: number) => Promise<void>;

/**
 * Walks over many rows in blocks that fit into one request each. Between two blocks it says how far
 * it is and stops when the user has cancelled; a block under way always ends first. A block that
 * Excel finds too large is done again in halves.
 */
export async function inBlocks(
  rows: number,
  columns: number,
  work: BlockWork,
  progress?: Progress,
  cellsPerBlock = cellsPerRequest,
): Promise<void> {
  let size = Math.max(1, Math.floor(cellsPerBlock / Math.max(1, columns)));
  let first = 0;
  progress?.report(0, rows);
  stopWhenCancelled(progress);
  while (first < rows) {
    const count = Math.min(size, rows - first);
    try {
      await work(first, count);
    } catch (error) {
      if (count === 1 || refusalOf(error).reason !== "tooLarge") throw error;
      size = Math.ceil(count / 2);
      continue;
    }
    first += count;
    progress?.report(first, rows);
    stopWhenCancelled(progress);
  }
}

/** Lets the page draw and answer where much is done without asking Excel. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/**
 * Waits for Excel's answer, and does something of the page's own while Excel is at it. Fails as that
 * does, or else as the answer does.
 */
export async function meanwhile<T>(answer: Promise<T>, work: () => void): Promise<T> {
  const ended = answer.then(
    () => undefined,
    () => undefined,
  );
  // By then the request is on its way.
  await breathe();
  try {
    work();
  } catch (error) {
    await ended;
    throw error;
  }
  return answer;
}

function stopWhenCancelled(progress?: Progress): void {
  if (progress?.cancelled) throw new Refusal("cancelled");
}
