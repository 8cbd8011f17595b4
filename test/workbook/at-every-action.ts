import type { MemoryBook } from "../../src/workbench/host/memory/memory-book";
import { Refusal } from "../../src/workbook/excel/types";
import { forEveryAction, type Outcome } from "../support/for-every-action";
import type { Operation } from "./operations";

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
  { arrange, run }: Operation,
  assert: (outcome: Outcome<unknown>, refusal: Refusal) => void,
  options: Options,
): Promise<number> {
  let start: Arrangement;
  return forEveryAction(
    async (book) => {
      const arranged = await arrange(book);
      start = { arranged, inFront: book.activeSheet(), selected: book.selection() };
      return start;
    },
    ({ arranged }, book) => run(book, arranged),
    (outcome) => {
      const { error, book } = outcome;
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
