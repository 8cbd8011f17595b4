import { ColumnWriter } from "./column-writer";
import { rangeAt } from "./range";
import { write } from "./run";
import { Box, Cell, Place, Progress } from "./types";
import { demandVacant } from "./vacancy";
import { wholeOrNothing } from "./whole-or-nothing";

export interface Column {
  list: Place;
  /** Where the column goes; every cell of it must be empty. */
  target: Place;
  /** What is written from the top of the target downwards; a text is already safe. */
  cells: readonly Cell[];
}

/**
 * Writes a column beside a list, whole or not at all. Answers whether the cells were formatted too:
 * the header takes its looks from its neighbour, but only where no format of the user's would be lost.
 */
export function writeColumn(
  { list, target, cells }: Column,
  progress?: Progress,
  afterwards: (context: Excel.RequestContext) => Promise<void> = () => Promise.resolve(),
): Promise<boolean> {
  const writer = new ColumnWriter(target, cells);
  const work = () =>
    write(async (context) => {
      await demandVacant(context, target);
      const bare = await isBare(context, target);
      await writer.write(context, bare ? headerOf(list) : null, progress);
      await afterwards(context);
      return bare;
    }, target);
  const place = `${target.sheetName}!${target.address}`;
  return wholeOrNothing(
    work,
    () => writer.undo(),
    () => place,
  );
}

/** True when the cells hold neither contents nor formats. */
async function isBare(context: Excel.RequestContext, place: Place): Promise<boolean> {
  const used = rangeAt(context, place.sheetId, place).getUsedRangeOrNullObject(false);
  used.load("address");
  await context.sync();
  return used.isNullObject;
}

/** The top right cell of the list. */
function headerOf(list: Place): Box {
  return { row: list.row, column: list.column + list.columns - 1, rows: 1, columns: 1 };
}
