import type { Cell, Progress } from "../../workbook/types";
import { inSlices } from "../state/slices";
import { decimalSignIn, type DecimalSign } from "./read-number";

/** Reading a text takes far longer than passing over a number. */
const textsBetweenLooks = 64;

/** The decimal sign that most texts of a column agree on; the fallback where none of them tells. */
export async function columnSign(
  column: Cell[],
  fallback: DecimalSign,
  progress: Progress,
): Promise<DecimalSign> {
  let commas = 0;
  let points = 0;
  await inSlices(
    column.length,
    (row) => {
      const cell = column[row];
      const sign = typeof cell === "string" && cell !== "" ? decimalSignIn(cell) : null;
      if (sign === ",") commas++;
      if (sign === ".") points++;
    },
    progress,
    textsBetweenLooks,
  );
  if (commas === points) return fallback;
  return commas > points ? "," : ".";
}
