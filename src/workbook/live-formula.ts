import { rowsOf } from "./a1";
import { asText } from "./as-text";
import { rangeAt } from "./range";
import { signsOf } from "./signs";
import { Cell, Place, Written } from "./types";
import { writeColumn } from "./write-column";

/**
 * Writes one formula that spills over the rows of the list, under its header when there is one.
 * All cells of the target must be empty, or Excel could not spill.
 */
export async function writeLiveFormula(
  list: Place,
  target: Place,
  header: string | null,
  formula: string,
): Promise<Written> {
  const cells = header === null ? [formula] : [asText(header), formula];
  let stands: Cell[] = [];
  // Excel may spell the formula its own way, so the fingerprint is taken from what stands there.
  const readBack = async (context: Excel.RequestContext) => {
    const box = rowsOf(target, 0, cells.length);
    const range = rangeAt(context, target.sheetId, box).load("formulas");
    await context.sync();
    stands = range.formulas.map(([cell]) => cell);
  };
  const formatted = await writeColumn({ list, target, cells }, undefined, readBack);
  return { what: "live formula", place: target, ...signsOf(stands), formatted };
}
