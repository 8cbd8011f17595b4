import { addressOf, placeAt } from "../../../workbook/excel/a1";
import { inBlocks } from "../../../workbook/excel/blocks";
import { stages } from "../../../workbook/excel/stages";
import type { Progress, ReferenceCells } from "../../../workbook/excel/types";
import { ownCalls } from "../../calls/own-calls";
import type { FindFunction } from "../../catalogue/own-function";
import { referencesIn } from "../../formula/references-in";
import type { Pane } from "../../pane/pane";
import type { OwnSheet } from "../find/found";
import type { FormulaRun } from "./runs";

/** What the references of one sheet's formulas hold, by their text. */
export type Values = ReadonlyMap<string, ReferenceCells | null>;

/** Of one range so many cells are told. */
const mostCells = 5_000;
/** So many references are asked for at once. */
const together = 50;

export interface AuditedSheet {
  sheet: OwnSheet;
  runs: FormulaRun[];
  /** Cells that may stand where a formula was. */
  gaps: string[];
}

/** Reads for each sheet the cells of its runs and what their first formulas refer to. */
export async function readValues(
  { workbook }: Pick<Pane, "workbook">,
  sheets: readonly AuditedSheet[],
  find: FindFunction,
  progress: Progress,
): Promise<Values[]> {
  const wanted = sheets.map(({ runs, gaps }) => [
    ...new Set([
      ...gaps,
      ...runs.flatMap(({ cells: [first] }) => [
        addressOf(first),
        ...ownCalls(first.expression, find).flatMap(({ call }) => referencesIn(call)),
      ]),
    ]),
  ]);
  const parts = stages(
    progress,
    wanted.map(({ length }) => length),
  );
  const values: Values[] = [];
  for (const [k, { sheet }] of sheets.entries()) {
    const known = new Map<string, ReferenceCells | null>();
    // "This row" is another one in each formula.
    const references = wanted[k].filter((text) => !/\[\s*@|#this row/i.test(text));
    const place = placeAt(sheet, { row: 0, column: 0, rows: 1, columns: 1 });
    const read = async (first: number, count: number) => {
      const some = references.slice(first, first + count);
      const cells = await workbook.readReferences(some, place, mostCells);
      some.forEach((text, at) => known.set(text, cells[at] ?? null));
    };
    await inBlocks(references.length, 1, read, parts[k], together);
    values.push(known);
  }
  return values;
}
