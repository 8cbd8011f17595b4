import { reasonForDenial } from "./denial";
import { refusalOf } from "./refusal-of";
import { Refusal, type SheetRef } from "./types";
import { asOneStep } from "./undo-group";

export type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** Reads from the workbook. The sheet is named in the refusal when it is the trouble. */
export function read<T>(batch: Batch<T>, sheet?: SheetRef): Promise<T> {
  return run({}, batch, sheet);
}

/** Changes the workbook, as one step of undo where Excel can. */
export function write<T>(batch: Batch<T>, sheet?: SheetRef): Promise<T> {
  return run(asOneStep(), batch, sheet);
}

/** Saves with the workbook what no user undoes. */
export function save<T>(batch: Batch<T>): Promise<T> {
  return run({}, batch);
}

/**
 * Puts something back: waits until the user has finished typing in a cell instead of giving up.
 * With the context of the failed run its objects can be used that were told to be kept.
 */
export function repair(
  batch: Batch<void>,
  failed?: OfficeExtension.ClientRequestContext,
): Promise<void> {
  const options = failed ? { previousObjects: failed } : {};
  return run({ ...options, delayForCellEdit: true }, batch);
}

/** Continues with objects of an earlier run, as the removal of an event handler must. */
export function resume(
  earlier: OfficeExtension.ClientRequestContext,
  batch: Batch<void>,
): Promise<void> {
  return run({ previousObjects: earlier }, batch);
}

/** Every batch starts here, so that nothing but a Refusal leaves this folder. */
async function run<T>(options: Excel.RunOptions, batch: Batch<T>, sheet?: SheetRef): Promise<T> {
  try {
    if (typeof Excel === "undefined") throw new Refusal("notSupported");
    return await Excel.run(options, batch);
  } catch (error) {
    throw await explained(refusalOf(error), sheet);
  }
}

async function explained(refusal: Refusal, sheet?: SheetRef): Promise<Refusal> {
  const { reason, detail } = refusal;
  if (reason === "sheetProtected") {
    const cause = await causeOfDenial(sheet);
    return new Refusal(cause, named(detail, cause === "sheetProtected" ? sheet : undefined));
  }
  return reason === "sheetGone" ? new Refusal(reason, named(detail, sheet)) : refusal;
}

async function causeOfDenial(sheet?: SheetRef): Promise<Refusal["reason"]> {
  try {
    return await Excel.run((context) => reasonForDenial(context, sheet !== undefined));
  } catch {
    return sheet ? "sheetProtected" : "workbookProtected";
  }
}

function named(detail: Refusal["detail"], sheet?: SheetRef): Refusal["detail"] {
  return sheet ? { ...detail, sheetName: sheet.sheetName } : detail;
}
