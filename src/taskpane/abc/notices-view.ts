import { html, nothing } from "lit/html.js";
import { abc } from "./state";
import { runAgain } from "./run/run";
import { adoptList } from "./follow-selection";
import { placeName } from "../pane/place-name";
import type { Pane } from "../pane/pane";
import { button } from "../pane/views";
import type { View } from "../pane/view";

/** What has changed in the workbook since the list was read. */
export function noticesView(pane: Pane): View {
  const { checked, result, sourceChange, elsewhere } = abc.of(pane);
  const { check, see } = pane.texts;
  if (checked === null || (sourceChange === null && elsewhere === null)) return nothing;
  return html`<div class="notices">
    ${
      sourceChange === "edited"
        ? html`<p id="source-changed">${check.sourceEdited(placeName(checked.list.place))}</p>
            ${button(pane, {
              id: "run-again",
              text: result === null ? see.checkAgain : check.runAgain,
              press: () => runAgain(pane),
            })}`
        : nothing
    }
    ${
      sourceChange === "sheetGone"
        ? html`<p id="source-changed">${check.sheetGone(checked.list.place.sheetName)}</p>`
        : nothing
    }
    ${
      elsewhere === null
        ? nothing
        : html`<p id="elsewhere">${see.elsewhere(placeName(elsewhere.place))}</p>
            ${button(pane, {
              id: "use-elsewhere",
              text: see.useElsewhere,
              press: async () => {
                await adoptList(pane, elsewhere);
                pane.focus("see-heading");
              },
            })}`
    }
  </div>`;
}
