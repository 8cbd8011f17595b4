import type { Written } from "../../workbook/excel/types";
import { placeName } from "../pane/place-name";
import type { Pane } from "../pane/pane";

/** "Class column in Items!F1:F1863", "Report on the sheet “ABC analysis”" */
export function writtenName({ texts }: Pane, { what, place }: Written): string {
  return texts.write.written[what](placeName(place), place.sheetName);
}
