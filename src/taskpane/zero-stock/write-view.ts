import { html, nothing } from "lit/html.js";
import { writings } from "../written/writings";
import { Refusal, type Written } from "../../workbook/excel/types";
import { placeName } from "../pane/place-name";
import type { Pane } from "../pane/pane";
import { refusalSentence } from "../pane/refusal-sentence";
import { button, messageAt } from "../pane/views";
import type { View } from "../pane/view";
import { part } from "./section";
import { zeroStockPart } from "./state";
import { takeBackAdvice } from "./take-back-advice";
import { adviceName, writeAdvice, writtenAdvice } from "./write-advice";

/** Names what goes where before it is done, and takes back what was written. */
export function writeView(pane: Pane): View {
  const { result, sourceChange } = zeroStockPart.of(pane);
  const written = writtenAdvice(pane);
  const canWrite = result !== null && result.ledger.advised > 0 && sourceChange !== "sheetGone";
  if (!canWrite && written.length === 0) return nothing;
  const { write } = pane.texts.zeroStock;
  return part(
    "write",
    write.heading,
    html`${
      canWrite
        ? html`<p id="zero-place">${planned(pane)}</p>
            ${button(pane, {
              id: "zero-write",
              text: write.button,
              press: () => writeAdvice(pane),
            })}`
        : nothing
    }
    ${messageAt(pane, "zero-stock-write")}
    ${
      written.length === 0
        ? nothing
        : html`<ul class="written">
            ${written.map((each) => writtenView(pane, each))}
          </ul>`
    }`,
  );
}

function writtenView(pane: Pane, written: Written): View {
  const { write } = pane.texts;
  const name = adviceName(pane, written);
  return html`<li>
    <p>${name}</p>
    ${button(pane, {
      text: write.takeBack,
      name: write.takeBackNamed(name),
      press: () => takeBackAdvice(pane, written),
    })}
    ${
      written === writings.of(pane).editedSince
        ? button(pane, {
            text: write.takeBackAnyway,
            name: write.takeBackAnywayNamed(name),
            press: () => takeBackAdvice(pane, written, true),
          })
        : nothing
    }
  </li>`;
}

function planned(pane: Pane): string {
  const { plan } = zeroStockPart.of(pane);
  if (plan === null) return pane.texts.write.planning;
  return plan instanceof Refusal
    ? refusalSentence(pane.texts, plan)
    : pane.texts.zeroStock.write.where(placeName(plan));
}
