import type { MemoryBook } from "../../src/workbench/host/memory/memory-book";
import { type BookSnapshot, snapshot } from "../../src/workbench/host/memory/snapshot";
import { settled } from "../support/client-library";
import { countActions, failNowhere, meanwhile } from "../support/faults";

/** Something that somebody else does in the same workbook. */
export type Act = (book: MemoryBook) => void;

export interface Meeting<Result> {
  /** The act came just before this batch, counted from 0, of so many. */
  batch: number;
  batches: number;
  book: MemoryBook;
  after: BookSnapshot;
  /** The workbook as it would be, had only the colleague been at work. */
  without: BookSnapshot;
  /** Undefined when the operation threw. */
  result: Result | undefined;
  error: unknown;
}

/** Runs the operation once for each of its batches, with the act just before that batch. */
export async function atEveryBatch<Arranged, Result>(
  arrange: () => Promise<{ book: MemoryBook; arranged: Arranged }>,
  operation: (arranged: Arranged) => Promise<Result>,
  act: Act,
  check: (meeting: Meeting<Result>) => void,
): Promise<void> {
  const first = await arrange();
  const { length: batches } = await countActions(() => operation(first.arranged));
  const { book: theirs } = await arrange();
  act(theirs);
  const without = snapshot(theirs);
  for (let batch = 0; batch < batches; batch += 1) {
    const { book, arranged } = await arrange();
    await settled();
    let result: Result | undefined;
    let error: unknown;
    meanwhile(batch, () => act(book));
    try {
      result = await operation(arranged);
    } catch (thrown) {
      error = thrown;
    }
    await settled();
    failNowhere();
    check({ batch, batches, book, after: snapshot(book), without, result, error });
  }
}
