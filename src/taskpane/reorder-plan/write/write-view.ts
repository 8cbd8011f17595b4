import { writeBar } from "../../list/write-bar";
import type { Pane } from "../../pane/pane";
import { lettersOf } from "../../pane/place-name";
import type { View } from "../../pane/view";
import { planInSheet } from "./write-plan";

/** Names what goes where before it is done, and takes back what was written. */
export function writeView(pane: Pane): View {
  const { heading, where, second, ...words } = pane.texts.reorderPlan.write;
  return writeBar(pane, planInSheet, {
    ...{ heading, where, second },
    write: (place) => (place === null ? words.button : words.buttonIn(lettersOf(place))),
    update: (place) => words.update(lettersOf(place)),
  });
}
