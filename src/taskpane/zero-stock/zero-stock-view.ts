import { html, nothing } from "lit/html.js";
import { abc } from "../abc/state";
import { lookAtSelection } from "../abc/follow-selection";
import { placeName } from "../pane/place-name";
import type { Pane } from "../pane/pane";
import { refusalSentence } from "../pane/refusal-sentence";
import { button, messageAt } from "../pane/views";
import type { View } from "../pane/view";
import { candidatesView } from "./candidates-view";
import { checkView } from "./check-view";
import { adoptList, listElsewhere } from "./follow-list";
import { listView } from "./list-view";
import { part } from "./section";
import { resultView } from "./result-view";
import { ruleView } from "./rule-view";
import { zeroStockPart } from "./state";
import { writeView } from "./write-view";

export function zeroStockView(pane: Pane): View {
  const { zeroStock } = pane.texts;
  return html`<h1>${zeroStock.title}</h1>
    <p class="quiet">${zeroStock.what}</p>
    ${
      zeroStockPart.of(pane).list === null
        ? noListView(pane)
        : html`${noticesView(pane)} ${listView(pane)} ${ruleView(pane)} ${checkView(pane)}
          ${resultView(pane)} ${candidatesView(pane)}`
    }
    ${writeView(pane)}`;
}

function noListView(pane: Pane): View {
  const { listRefusal } = abc.of(pane);
  const { see, zeroStock } = pane.texts;
  if (listRefusal === null) {
    return part("list", zeroStock.list.heading, html`<p>${see.looking}</p>`);
  }
  return part(
    "list",
    zeroStock.list.heading,
    html`<p id="zero-list-refusal">${refusalSentence(pane.texts, listRefusal)}</p>
      ${button(pane, {
        id: "zero-look-again",
        text: see.lookAgain,
        press: () => lookAtSelection(pane),
      })}
      ${messageAt(pane, "zero-stock")}`,
  );
}

/** What has changed in the workbook since the list was read. */
function noticesView(pane: Pane): View {
  const { result, sourceChange } = zeroStockPart.of(pane);
  const elsewhere = listElsewhere(pane);
  if (result === null || (sourceChange === null && elsewhere === null)) return nothing;
  const { zeroStock, check } = pane.texts;
  const { place } = result.items.list;
  const changed = {
    edited: zeroStock.changed(placeName(place)),
    sheetGone: check.sheetGone(place.sheetName),
  };
  return html`<div class="notices">
    ${sourceChange === null ? nothing : html`<p id="zero-changed">${changed[sourceChange]}</p>`}
    ${
      elsewhere === null
        ? nothing
        : html`<p id="zero-elsewhere">${zeroStock.elsewhere(placeName(elsewhere.place))}</p>
            ${button(pane, {
              id: "zero-use-elsewhere",
              text: zeroStock.useElsewhere,
              press: async () => {
                await adoptList(pane, elsewhere);
                pane.focus("zero-list-heading");
              },
            })}`
    }
  </div>`;
}
