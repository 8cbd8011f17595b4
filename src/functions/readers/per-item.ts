import { demandTexts } from "../../locales/en/functions-demand";
import { faultFrom, type Answer } from "../cells/answer";
import { CellError } from "../cells/excel-error";
import { readCell } from "../cells/cell";
import type { Grid } from "../cells/grid";
import { isTextNumber, textFault } from "../cells/text-number";

/** What is worked out for an item: from the first `count` of `numbers`, which is used again. */
export type OfItem = (numbers: Float64Array, count: number) => Answer;

/**
 * One answer for each row of a range, from the numbers of the row: one item per row, one period per
 * column. Blanks, text and booleans are passed over as AVERAGE passes them over; a row without any
 * number stays empty. An error in a row is that row's answer, and so is the complaint about a text
 * that was meant as a number.
 *
 * Rows of plain numbers take the short way: a list of 100,000 items is one call.
 *
 * @param name of the argument
 * @throws CellError "#N/A" when something stands in the range, but no number anywhere
 */
export function perItem(name: string, grid: Grid, ofItem: OfItem): Answer[][] {
  const numbers = new Float64Array(grid.columns);
  const answers = new Array<Answer[]>(grid.rows);
  let isAllText = true;
  for (let row = 0; row < grid.rows; row++) {
    const count = takePlainNumbers(grid.cells[row], numbers);
    const answer =
      count === grid.columns
        ? ofNumbers(ofItem, numbers, count)
        : carefully(name, grid.cells[row] ?? [], numbers, ofItem);
    if (answer !== null) isAllText = false;
    answers[row] = [answer ?? ""];
  }
  if (isAllText) throw new CellError("#N/A", demandTexts.mustHoldNumbers(name));
  return answers;
}

/** How many cells from the left are plain numbers; they are put into `numbers`. */
function takePlainNumbers(cells: readonly unknown[], numbers: Float64Array): number {
  for (let column = 0; column < numbers.length; column++) {
    const cell = cells[column];
    if (typeof cell !== "number" || cell - cell !== 0) return column;
    numbers[column] = cell;
  }
  return numbers.length;
}

function ofNumbers(ofItem: OfItem, numbers: Float64Array, count: number): Answer {
  try {
    return ofItem(numbers, count);
  } catch (thrown) {
    return faultFrom(thrown);
  }
}

/** A row in which something is no number; null for one of texts and booleans alone. */
function carefully(
  name: string,
  cells: readonly unknown[],
  numbers: Float64Array,
  ofItem: OfItem,
): Answer | null {
  let count = 0;
  let isBlank = true;
  let fault: Answer | undefined;
  for (let column = 0; column < numbers.length; column++) {
    const content = readCell(cells[column]);
    if (content.kind === "error") return content.error;
    if (content.kind === "number") numbers[count++] = content.number;
    if (content.kind === "text" && isTextNumber(content)) fault ??= textFault(name, content.text);
    if (content.kind !== "blank") isBlank = false;
  }
  if (fault !== undefined) return fault;
  if (count > 0) return ofNumbers(ofItem, numbers, count);
  return isBlank ? "" : null;
}
