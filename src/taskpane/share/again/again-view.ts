import { html, nothing } from "lit/html.js";
import type { Pane } from "../../pane/pane";
import type { View } from "../../pane/view";
import { button, section } from "../../pane/views";
import { enterAgain, lostCells } from "./enter-again";

/** The press for cells that show #NAME? though the add-in is there. */
export function againView(pane: Pane): View {
  const count = lostCells(pane).length;
  if (count === 0) return nothing;
  const words = pane.texts.share.again;
  return section(
    "share-again",
    words.heading,
    html`<p>${words.what(pane.formats.count(count))}</p>
      ${button(pane, { id: "share-enter-again", text: words.enter, press: () => enterAgain(pane) })}`,
  );
}
