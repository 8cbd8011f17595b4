import { columnLetters } from "../../../workbook/excel/a1";
import type { Place } from "../../../workbook/excel/types";
import { writeBar } from "../../list/write-bar";
import type { Pane } from "../../pane/pane";
import type { View } from "../../pane/view";
import { capitalInSheet } from "./write-capital";

/** Names what goes where before it is done, and takes back what was written. */
export function writeView(pane: Pane): View {
  const { heading, where, second, ...words } = pane.texts.workingCapital.write;
  return writeBar(pane, capitalInSheet, {
    ...{ heading, where, second },
    write: (place) => (place === null ? words.button : words.buttonIn(lettersOf(place))),
    update: (place) => words.update(lettersOf(place)),
  });
}

/** "X:Z" */
function lettersOf({ column, columns }: Place): string {
  return `${columnLetters(column)}:${columnLetters(column + columns - 1)}`;
}
