import { boxesOf, overlap } from "../excel/a1";
import { read, resume } from "../excel/run";
import type { Box, Place } from "../excel/types";

export type StopWatching = () => Promise<void>;

/** Calls back whenever the user selects something else, on whichever sheet. */
export function watchSelection(onSelect: () => void): Promise<StopWatching> {
  return read(async (context) => {
    const handler = context.workbook.onSelectionChanged.add(async () => onSelect());
    await context.sync();
    return () => stop([handler]);
  });
}

/**
 * Calls back when cells of the place are edited or moved, and when its sheet is deleted. What happens
 * in columns of our own among them, counted from its first, is no edit of the list.
 */
export function watchPlace(
  place: Place,
  onChange: (what: "edited" | "sheetGone") => void,
  own: readonly number[] = [],
): Promise<StopWatching> {
  return read(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItem(place.sheetId);
    sheet.load("id");
    await context.sync();
    const edits = sheet.onChanged.add(async ({ address, changeType }) => {
      const onlyContents = changeType === "RangeEdited";
      const touched = boxesOf(address).filter((box) => touches(place, box, onlyContents));
      if (touched.some((box) => !onlyContents || !isWithin(place, box, own))) {
        onChange("edited");
      }
    });
    const deletions = worksheets.onDeleted.add(async ({ worksheetId }) => {
      if (worksheetId === place.sheetId) {
        onChange("sheetGone");
      }
    });
    await context.sync();
    return () => stop([edits, deletions]);
  }, place);
}

/** Whether all changed columns are among those. */
function isWithin(place: Box, { column, columns }: Box, own: readonly number[]): boolean {
  for (let at = column; at < column + columns && own.length > 0; at += 1) {
    if (!own.includes(at - place.column)) return false;
  }
  return own.length > 0;
}

/** Cells inserted or deleted move whatever lies below them and to their right. */
function touches(place: Box, changed: Box, onlyContents: boolean): boolean {
  return onlyContents
    ? overlap(place, changed)
    : changed.row < place.row + place.rows && changed.column < place.column + place.columns;
}

/** Stopping never fails: the sheet, and its events with it, may be gone already. */
async function stop(
  handlers: readonly OfficeExtension.EventHandlerResult<unknown>[],
): Promise<void> {
  for (const handler of handlers) {
    try {
      await resume(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      });
    } catch {
      continue;
    }
  }
}
