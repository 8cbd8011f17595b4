import type { FoundList } from "../../workbook/excel/types";
import { placeName } from "../pane/place-name";
import type { Pane } from "../pane/pane";
import { zeroStockPart } from "./state";

/** The list is watched from before it is read, so that no change goes unnoticed. */
export function watchList(pane: Pane, { place }: FoundList): Promise<void> {
  return pane.watches.of("zeroStock").begin(place, (sourceChange) => {
    const { check, zeroStock } = pane.texts;
    const status =
      sourceChange === "edited"
        ? zeroStock.changed(placeName(place))
        : check.sheetGone(place.sheetName);
    zeroStockPart.change(pane, { sourceChange });
    pane.store.change({ status });
  });
}
