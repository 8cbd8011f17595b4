import type { Place } from "../../../workbook/excel/types";
import type { Pane } from "../../pane/pane";
import { placeName } from "../../pane/place-name";
import type { SecondTask } from "./second-task";

/** Where a second list is kept, and by which name it is watched. */
export type SecondKept<Id extends string> = Pick<SecondTask<Id>, "id" | "of" | "change">;

/** From now on a change of the second list is told: the answer was worked out with what stood there. */
export function watchSecond<Id extends string>(
  pane: Pane,
  { id, of, change }: SecondKept<Id>,
  place: Place,
): Promise<void> {
  return pane.watches.of(id).begin({ place }, (changed) => {
    const state = of(pane);
    if (state.second === null) return;
    change(pane, { ...state, changed });
    const { check, see } = pane.texts;
    const told =
      changed === "edited" ? see.secondEdited(placeName(place)) : check.sheetGone(place.sheetName);
    pane.store.change({ status: told });
  });
}
