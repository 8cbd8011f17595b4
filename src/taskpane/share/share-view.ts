import { html, nothing } from "lit/html.js";
import type { Pane } from "../pane/pane";
import type { View } from "../pane/view";
import { button, messageAt } from "../pane/views";
import { foundView } from "./find/found-view";
import { lookThrough } from "./find/look-through";
import { sharePart } from "./state";

/** What else can be done with what was found, each below the one before. */
const sections: readonly ((pane: Pane) => View)[] = [];

/** A workbook for colleagues without the add-in. */
export function shareView(pane: Pane): View {
  const { share } = pane.texts;
  const { found } = sharePart.of(pane);
  return html`<h1>${share.title}</h1>
    <p>${share.what}</p>
    ${button(pane, {
      id: "share-look",
      text: found === null ? share.find.look : share.find.lookAgain,
      ...(found === null && { kind: "primary" as const }),
      press: () => lookThrough(pane),
    })}
    ${messageAt(pane, "share")} ${found === null ? nothing : foundView(pane, found)}
    ${sections.map((section) => section(pane))}`;
}
