import { html, nothing } from "lit/html.js";
import { writings } from "../written/writings";
import { Refusal, type ActiveCell } from "../../workbook/excel/types";
import { placeName } from "../pane/place-name";
import type { Pane } from "../pane/pane";
import { refusalSentence } from "../pane/refusal-sentence";
import { button, messageAt } from "../pane/views";
import type { View } from "../pane/view";
import { writtenName } from "../written/written-name";
import { insertFormula } from "./insert";
import { changeTarget } from "./follow-sheet";
import { functionsPart, isFree } from "./state";
import { takeBackInserted } from "./take-back";

/** Where the formula goes, the button that writes it, and the one that takes it back. */
export function insertView(pane: Pane): View {
  const { cell } = functionsPart.of(pane);
  const { insert } = pane.texts.functions;
  if (cell === null) return html`<p id="target">${insert.looking}</p>`;
  if (cell instanceof Refusal) {
    return html`<p id="target">${refusalSentence(pane.texts, cell)}</p>
      ${button(pane, {
        id: "insert-formula",
        text: insert.lookAgain,
        press: () => changeTarget(pane),
      })}
      ${messageAt(pane, "functions")}`;
  }
  return html`<p id="target">${targetText(pane, cell)}</p>
    ${button(pane, {
      id: "insert-formula",
      text: insert.button(cell.place.address),
      kind: "primary",
      press: () => insertFormula(pane),
    })}
    ${button(pane, {
      id: "look-at-cell",
      text: insert.change,
      name: insert.changeNamed,
      kind: "link",
      press: () => changeTarget(pane),
    })}
    ${messageAt(pane, "functions")} ${insertedView(pane)}`;
}

function targetText(pane: Pane, cell: ActiveCell): string {
  const { insert } = pane.texts.functions;
  const { isFixed } = functionsPart.of(pane);
  const name = placeName(cell.place);
  const inserted = insertedStill(pane)?.written.place;
  if (isFree(cell)) return isFixed ? insert.whereFixed(name) : insert.where(name);
  return inserted !== undefined && placeName(inserted) === name
    ? insert.another
    : insert.notEmpty(name);
}

/** It may have been taken back elsewhere in the pane. */
function insertedStill(pane: Pane) {
  const { inserted } = functionsPart.of(pane);
  return inserted !== null && writings.of(pane).written.includes(inserted.written)
    ? inserted
    : undefined;
}

function insertedView(pane: Pane): View {
  const inserted = insertedStill(pane);
  if (inserted === undefined) return nothing;
  const { written, formula } = inserted;
  const { write, functions } = pane.texts;
  const name = writtenName(pane, written);
  return html`<div class="answer" id="inserted">
    <p>${functions.insert.done(formula, placeName(written.place))}</p>
    ${button(pane, {
      id: "take-back-formula",
      text: write.takeBack,
      name: write.takeBackNamed(name),
      press: () => takeBackInserted(pane),
    })}
    ${
      writings.of(pane).editedSince === written
        ? button(pane, {
            id: "take-back-formula-anyway",
            text: write.takeBackAnyway,
            name: write.takeBackAnywayNamed(name),
            press: () => takeBackInserted(pane, true),
          })
        : nothing
    }
  </div>`;
}
