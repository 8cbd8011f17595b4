import { refusalOf } from "./refusal-of";
import { Progress, Refusal } from "./types";

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
export function inBlocks(
  rows: number,
  columns: number,
  work: BlockWork,
  progress?: Progress,
): Promise<void> {
  return walk(rows, columns, work, progress, true);
}

/** The same for work that must not be done twice on the same rows. */
export function inBlocksOnce(
  rows: number,
  columns: number,
  work: BlockWork,
  progress?: Progress,
): Promise<void> {
  return walk(rows, columns, work, progress, false);
}

async function walk(
  rows: number,
  columns: number,
  work: BlockWork,
  progress: Progress | undefined,
  mayHalve: boolean,
): Promise<void> {
  let size = Math.max(1, Math.floor(cellsPerRequest / Math.max(1, columns)));
  let first = 0;
  progress?.report(0, rows);
  stopWhenCancelled(progress);
  while (first < rows) {
    const count = Math.min(size, rows - first);
    try {
      await work(first, count);
    } catch (error) {
      if (!mayHalve || count === 1 || refusalOf(error).reason !== "tooLarge") {
        throw error;
      }
      size = Math.ceil(count / 2);
      continue;
    }
    first += count;
    progress?.report(first, rows);
    stopWhenCancelled(progress);
  }
}

function stopWhenCancelled(progress?: Progress): void {
  if (progress?.cancelled) {
    throw new Refusal("cancelled");
  }
}
