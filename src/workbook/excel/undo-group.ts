import { supports } from "./features";
import { refusalOf } from "./refusal-of";
import type { Refusal } from "./types";

/** Versions of Excel that offer to make one step of undo of a run may fail whatever is run so. */
let isOff = false;

/** Options of a run that is to be one step of undo where Excel can. */
export function asOneStep(): Excel.RunOptions {
  return isOn() ? { mergeUndoGroup: true } : {};
}

/**
 * Does work that leaves nothing behind when it fails. Where its being one step of undo may be why,
 * it is done once more without; if that helps, no work of this session asks for it again.
 */
export async function evenInManySteps<T>(work: () => Promise<T>): Promise<T> {
  const wasOn = isOn();
  try {
    return await work();
  } catch (error) {
    const refusal = refusalOf(error);
    if (!wasOn || !mayBeWhy(refusal)) throw refusal;
    return withoutGroup(work, refusal.detail.code === "UndoNotSupported");
  }
}

async function withoutGroup<T>(work: () => Promise<T>, isCertain: boolean): Promise<T> {
  isOff = true;
  try {
    return await work();
  } catch (error) {
    isOff = isCertain;
    throw error;
  }
}

function isOn(): boolean {
  return !isOff && supports("ExcelApi 1.20");
}

/** A protected sheet, an edited cell or a full request fail alike with it and without. */
function mayBeWhy({ reason, detail }: Refusal): boolean {
  return (reason === "unknown" || reason === "notSupported") && detail.leftBehind === undefined;
}
