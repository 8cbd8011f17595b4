import type { MemoryBook } from "../../src/workbench/host/memory/memory-book";
import { snapshot, type BookSnapshot } from "../../src/workbench/host/memory/snapshot";
import { Refusal } from "../../src/workbook/excel/types";
import { forEveryAction, type Outcome } from "../support/for-every-action";
import { withoutPages, type Operation } from "./operations";

interface Options {
  codes?: string[];
  lasting?: boolean;
}

interface Arrangement {
  arranged: unknown;
  inFront: string;
  selected: ReturnType<MemoryBook["selection"]>;
}

/**
 * Runs the operation once for every action of every batch, with a fault at that action, and checks
 * that it ends in a refusal. Answers how many faults were tried.
 */
export function atEveryAction(
  { arrange, run, bearsPages }: Operation,
  assert: (outcome: Outcome<unknown>, refusal: Refusal) => void,
  options: Options,
): Promise<number> {
  let start: Arrangement;
  let done: BookSnapshot | null = null;
  return forEveryAction(
    async (book) => {
      const arranged = await arrange(book);
      start = { arranged, inFront: book.activeSheet(), selected: book.selection() };
      return start;
    },
    async ({ arranged }, book) => {
      await run(book, arranged);
      // The first time nothing fails.
      done ??= snapshot(book);
    },
    (outcome) => {
      const { error, book, after } = outcome;
      if (bearsPages && error === undefined && done !== null) {
        return expect(withoutPages(after)).toEqual(withoutPages(done));
      }
      expect(error).toBeInstanceOf(Refusal);
      assert(outcome, error as Refusal);
      if (!options.lasting) {
        expect(book.activeSheet()).toBe(start.inFront);
        expect(book.selection()).toEqual(start.selected);
      }
    },
    options,
  );
}
