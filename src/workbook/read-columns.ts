import { columnOf, rowsOf } from "./a1";
import { inBlocks } from "./blocks";
import { rangeAt } from "./range";
import { read } from "./run";
import { Cell, Place, Progress, Refusal } from "./types";

/** The cells of some columns, counted from the place's first column; one array for each. */
export function readColumns(
  place: Place,
  columns: readonly number[],
  progress?: Progress,
): Promise<Cell[][]> {
  return read(async (context) => {
    const cells: Cell[][] = columns.map(() => []);
    const boxes = columns.map((column) => columnOf(place, column));
    // Excel moves this range along when rows are inserted or deleted, which tells that they were.
    const whole = rangeAt(context, place.sheetId, place);
    whole.load("address");
    await context.sync();
    const address = whole.address;
    const readBlock = async (first: number, count: number) => {
      const ranges = boxes.map((box) =>
        rangeAt(context, place.sheetId, rowsOf(box, first, count)).load("values"),
      );
      whole.load("address");
      await context.sync();
      if (whole.address !== address) {
        throw new Refusal("listGone", { address: place.address, sheetName: place.sheetName });
      }
      ranges.forEach((range, index) => {
        for (const [cell] of range.values) {
          cells[index].push(cell);
        }
      });
    };
    await inBlocks(place.rows, columns.length, readBlock, progress);
    return cells;
  }, place);
}
