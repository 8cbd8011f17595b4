import type { Progress } from "../../../workbook/excel/types";
import { inSlices } from "../../pane/in-slices";
import { isNumeric, readCell } from "../../reading/cells/cell-kind";
import type { Rows } from "../rows/rows";
import { isNameless, totalSaying, type TotalSaying } from "../../reading/cells/total-words";

/** What a row of the list is called, as far as it could be a total. */
export type Called = TotalSaying | "nameless";

/** Numbers that add up, and what a total of them shows. */
export interface SummedNumbers {
  shown: Float64Array;
  summed: Float64Array;
}

/** The rows with a number, in their order. */
export interface ReportLines {
  rows: Uint32Array;
  called: Called[];
  /** Whether any row is called what a total may be called. */
  isReport: boolean;
  numbers: SummedNumbers[];
}

/** In a list where most rows lack a name, a missing name tells nothing. */
const mostNameless = 2 / 3;

export async function reportLines(rows: Rows, progress: Progress): Promise<ReportLines> {
  const at = new Uint32Array(rows.count);
  const called: Called[] = [];
  let nameless = 0;
  let isReport = false;
  await inSlices(
    rows.count,
    (row) => {
      if (!isNumeric(rows.kinds[row])) return;
      at[called.length] = row;
      const says = calledIn(rows, row);
      if (says === "nameless") nameless++;
      else isReport ||= says !== "nothing";
      called.push(says);
    },
    progress,
  );
  const tells = nameless <= mostNameless * called.length;
  return {
    rows: at.slice(0, called.length),
    called: tells ? called : called.map((says) => (says === "nameless" ? "nothing" : says)),
    isReport: isReport || (tells && nameless > 0),
    numbers: await summedNumbers(rows, progress),
  };
}

/** A row without an item may be called something in another column of texts. */
function calledIn(rows: Rows, row: number): Called {
  const name = rows.names[row];
  const description = rows.descriptions?.[row] ?? "";
  if (!isNameless(name)) {
    const says = totalSaying(name);
    if (says !== "nothing" || description === "") return says;
    // Beside an item number the words of the description alone do not tell.
    const told = totalSaying(description);
    return told === "sum" ? "namedSum" : told === "figure" ? "namedFigure" : told;
  }
  const others = [description, rows.groups?.[row] ?? "", ...rows.labels.map((label) => label[row])];
  const told = others.filter((text) => !isNameless(text)).map(totalSaying);
  const says = told.find((each) => each !== "nothing");
  if (says !== undefined) return says;
  // Without an item column the other texts are the only names.
  return rows.nameCells === null && told.length > 0 ? "nothing" : "nameless";
}

/** The values; those of the rows that can be seen; and the quantities behind the values. */
async function summedNumbers(rows: Rows, progress: Progress): Promise<SummedNumbers[]> {
  const { numbers, hidden, count, valueWidth, cells, signs } = rows;
  const all: SummedNumbers[] = [{ shown: numbers, summed: numbers }];
  if (hidden.includes(1)) {
    all.push({ shown: numbers, summed: numbers.map((number, row) => (hidden[row] ? 0 : number)) });
  }
  if (valueWidth === 2) {
    const quantities = new Float64Array(count);
    await inSlices(
      count,
      (row) => (quantities[row] = readCell(cells[0][row], signs[0]).number),
      progress,
    );
    all.push({ shown: quantities, summed: quantities });
  }
  return all;
}
