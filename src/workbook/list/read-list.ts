import { Anchor } from "../columns/anchor";
import { columnOf, rowsOf } from "../excel/a1";
import { inBlocks, meanwhile } from "../excel/blocks";
import { NamedSheet } from "../excel/named-sheet";
import { once, rangeAt } from "../excel/range";
import { noteSigns } from "./row-signs";
import { SharedTexts } from "./shared-texts";
import { read } from "../excel/run";
import { type Cell, type ListReading, type Place, type Progress, Refusal } from "../excel/types";

/** Reads columns of the list, counted from its first column. */
export function readList(
  place: Place,
  columns: readonly number[],
  progress?: Progress,
): Promise<ListReading> {
  const sheet = new NamedSheet(place);
  return read(async (context) => {
    // Of their length from the first: arrays that grow hold half as much again.
    const cells = columns.map(() => new Array<Cell>(place.rows));
    const texts = columns.map(() => new SharedTexts());
    const signs = new Int32Array(place.rows);
    const boxes = columns.map((column) => columnOf(place, column));
    const whole = new Anchor(context, place.sheetId, place);
    whole.ask();
    await context.sync();
    let come: { first: number; read: Cell[][][] } | null = null;
    // A block is taken over while Excel hands over the next.
    const takeOver = () => {
      if (come === null) return;
      const { first } = come;
      noteSigns(signs, first, come.read);
      come.read.forEach((rows, index) => {
        const [into, shared] = [cells[index], texts[index]];
        for (let row = 0; row < rows.length; row += 1) {
          const cell = rows[row][0];
          into[first + row] = typeof cell === "string" ? shared.of(cell) : cell;
        }
      });
      come = null;
    };
    const readBlock = async (first: number, count: number) => {
      sheet.ask(context);
      const ranges = boxes.map((box) =>
        once(rangeAt(context, place.sheetId, rowsOf(box, first, count))).load("values"),
      );
      whole.ask();
      await meanwhile(sheet.sync(context), takeOver);
      if (whole.hasMoved) {
        const { address } = place;
        throw new Refusal("listGone", { address, sheetName: sheet.sheetName });
      }
      come = { first, read: ranges.map((range) => range.values as Cell[][]) };
    };
    await inBlocks(place.rows, columns.length, readBlock, progress);
    takeOver();
    const { sheetName } = sheet;
    return { place: { ...place, sheetName }, columns: [...columns], cells, signs };
  }, sheet);
}
