import { columnLetters } from "../../workbook/excel/a1";
import { writeBar } from "../list/write-bar";
import type { Pane } from "../pane/pane";
import type { View } from "../pane/view";
import { adviceWriting } from "./write-advice";

/** Names what goes where before it is done, and takes back what was written. */
export function writeView(pane: Pane): View {
  const { heading, where, button } = pane.texts.zeroStock.write;
  const { advice, second } = pane.texts.write.update;
  return writeBar(pane, adviceWriting, {
    ...{ heading, where, second },
    write: () => button,
    update: ({ column }) => advice(columnLetters(column)),
  });
}
