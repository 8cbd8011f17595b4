import type { Written } from "../../workbook/excel/types";
import { unmarked } from "./before-marks";

/** The part of the pane that wrote it, by its id. */
export function writtenBy({ by, what, contents = [] }: Written): string {
  if (by !== undefined) return by;
  if (what === "formula") return "functions";
  const isAdvice =
    what === "class column" &&
    contents.length > 0 &&
    contents.every((text) => unmarked.advice.includes(text));
  return isAdvice ? "zeroStock" : "analysis";
}
