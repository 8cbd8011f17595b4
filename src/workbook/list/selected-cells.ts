import { placeAt } from "../excel/a1";
import { read } from "../excel/run";
import type { Place } from "../excel/types";
import { selectedArea } from "./find-list";

/** The block of cells that the user has selected; refused where there are several, or none. */
export function readSelectedCells(): Promise<Place> {
  return read(async (context) => {
    const { sheet, box } = await selectedArea(context);
    return placeAt(sheet, box);
  });
}
