import { placeAt } from "../excel/a1";
import { removeOwnCells } from "./own-cells";
import { proofOf } from "./proofs";
import { removeOwnSheet } from "./own-sheet";
import { write } from "../excel/run";
import { type Progress, Refusal, type Written } from "../excel/types";
import { evenInManySteps } from "../excel/undo-group";

export interface TakeBackOptions {
  /** Takes it back although somebody has edited it since; the edited cells stay. */
  evenIfEdited?: boolean;
}

/**
 * Removes what was written, if this user's browser can prove that it was: a note in the workbook
 * proves nothing. Where the sheet is gone already there is nothing left to do.
 */
export function takeBack(
  written: Written,
  { evenIfEdited = false }: TakeBackOptions = {},
  progress?: Progress,
): Promise<void> {
  const { what, place } = written;
  const work = () =>
    write(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheetId);
      sheet.load("name");
      await context.sync();
      if (sheet.isNullObject) return;
      const proof = proofOf(written);
      const here = placeAt({ sheetId: place.sheetId, sheetName: sheet.name }, place);
      if (!proof) {
        const { address, sheetName } = here;
        throw new Refusal("notOurs", { address, sheetName });
      }
      await (what === "report"
        ? removeOwnSheet(context, here, proof, progress)
        : removeOwnCells(context, here, proof, evenIfEdited, progress));
    }, place);
  return evenInManySteps(work);
}
