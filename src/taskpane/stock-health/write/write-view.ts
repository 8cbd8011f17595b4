import { writeBar } from "../../list/write-bar";
import type { Pane } from "../../pane/pane";
import { lettersOf } from "../../pane/place-name";
import type { View } from "../../pane/view";
import { healthInSheet } from "./write-health";

/** Names what goes where before it is done, and takes back what was written. */
export function writeView(pane: Pane): View {
  const { heading, where, second, ...words } = pane.texts.stockHealthReport.write;
  return writeBar(pane, healthInSheet, {
    ...{ heading, where, second },
    write: (place) => (place === null ? words.button : words.buttonIn(lettersOf(place))),
    update: (place) => words.update(lettersOf(place)),
  });
}
