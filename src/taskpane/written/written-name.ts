import type { Written } from "../../workbook/excel/types";
import { placeName } from "../pane/place-name";
import type { Pane } from "../pane/pane";

/** "Class column in Items!F1:F1863", "Report on the sheet “ABC analysis”" */
export function writtenName({ texts }: Pane, { what, place, updated }: Written): string {
  const { written } = texts.write;
  const name = written[what](placeName(place), place.sheetName);
  return updated ? written.updated(name) : name;
}
