import { html, nothing } from "lit/html.js";
import type { Written } from "../../workbook/excel/types";
import { fold } from "../pane/fold";
import type { Pane } from "../pane/pane";
import type { View } from "../pane/view";
import { writtenList } from "./written-list";

interface WrittenFold {
  id: string;
  written: Written[];
  nameOf: (written: Written) => string;
  takeBack: (written: Written, evenIfEdited?: boolean) => unknown;
  /** What else is told above the list. */
  note?: View;
}

/** What was written, in a line that opens to the buttons which remove it. */
export function writtenFold(
  pane: Pane,
  { id, written, nameOf, takeBack, note }: WrittenFold,
): View {
  if (written.length === 0 && note === undefined) return nothing;
  const { heading, count } = pane.texts.write.written;
  return fold({
    id,
    title: heading,
    summary: written.length === 0 ? undefined : count(pane.formats.count(written.length)),
    content: html`${note ?? nothing} ${writtenList(pane, written, nameOf, takeBack)}`,
  });
}
