import { placeAt } from "../excel/a1";
import { unfiltered } from "../columns/class-filter";
import { removeOwnCells } from "./own-cells";
import { bringBackFormer, removeColumns } from "./own-columns";
import { type Proof, proofOf } from "./proofs";
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
 * proves nothing. Where the sheet is gone already there is nothing left to do. What had been written
 * there before, and was replaced, stands there again; the answer is its note.
 */
export async function takeBack(
  written: Written,
  options: TakeBackOptions = {},
  progress?: Progress,
): Promise<Written | null> {
  const { done } = await unfiltered(written, () => takeBackInView(written, options, progress));
  return done;
}

async function takeBackInView(
  written: Written,
  { evenIfEdited = false }: TakeBackOptions,
  progress?: Progress,
): Promise<Written | null> {
  const proof = proofOf(written);
  const isColumns = !hasOwnSheet(written) && written.mark !== undefined;
  if (proof === null || !isColumns) {
    await removeWritten(written, proof, evenIfEdited, progress);
    return null;
  }
  if (proof.former) return bringBackFormer(written, proof, proof.former, evenIfEdited, progress);
  await removeColumns(written, proof, evenIfEdited, progress);
  return null;
}

/** Whether it stands alone on a sheet that was added for it. */
function hasOwnSheet({ what }: Written): boolean {
  return what === "report" || what === "chart";
}

function removeWritten(
  written: Written,
  proof: Proof | null,
  evenIfEdited: boolean,
  progress?: Progress,
): Promise<void> {
  const { place } = written;
  const work = () =>
    write(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheetId);
      sheet.load("name");
      await context.sync();
      if (sheet.isNullObject) return;
      const here = placeAt({ sheetId: place.sheetId, sheetName: sheet.name }, place);
      if (!proof) {
        const { address, sheetName } = here;
        throw new Refusal("notOurs", { address, sheetName });
      }
      await (hasOwnSheet(written)
        ? removeOwnSheet(context, here, proof, progress)
        : removeOwnCells(context, here, proof, evenIfEdited, progress));
    }, place);
  return evenInManySteps(work);
}
