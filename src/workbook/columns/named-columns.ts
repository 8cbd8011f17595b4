import { rangeAt } from "../excel/range";
import { save } from "../excel/run";
import { randomLetters } from "../take-back/secret";
import type { Written } from "../excel/types";
import { takeOutColours } from "./class-colours";
import { nameOf } from "./places-now";

/** By what a column is found again wherever it has been moved to; nobody comes upon it by chance. */
export function newMark(): string {
  return randomLetters();
}

/** Has Excel follow the columns from now on; what was followed under the mark before is not any more. */
export function followColumns({ mark, place }: Written): Promise<void> {
  return save(async (context) => {
    if (mark === undefined) return;
    await forget(context, mark);
    const { names } = context.workbook;
    const item = names.add(nameOf(mark), rangeAt(context, place.sheetId, place));
    item.visible = false;
    await context.sync();
  });
}

/** They are no longer ours, and bear no colours of ours. */
export function leaveColumns(written: Written): Promise<void> {
  const { mark, coloured } = written;
  return save(async (context) => {
    if (coloured) await takeOutColours(context, written);
    if (mark !== undefined) await forget(context, mark);
  });
}

async function forget(context: Excel.RequestContext, mark: string): Promise<void> {
  const item = context.workbook.names.getItemOrNullObject(nameOf(mark));
  item.load("name");
  await context.sync();
  if (item.isNullObject) return;
  item.delete();
  await context.sync();
}
