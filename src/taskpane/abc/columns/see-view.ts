import { html, nothing } from "lit/html.js";
import { abc } from "../state";
import { checkList } from "../run/check-list";
import { changeChoices } from "../run/run";
import type { Pane } from "../../pane/pane";
import { refusalSentence } from "../../pane/refusal-sentence";
import { button, messageAt, section } from "../../pane/views";
import type { View } from "../../pane/view";
import { chooseHeader } from "./choose-header";
import { columnsView } from "./columns-view";
import { lookAtSelection } from "../follow-selection";
import { placeName, sizeOf } from "../../pane/place-name";
import { rowsBeyondView } from "./rows-beyond-view";

export function seeView(pane: Pane): View {
  const { list, columns, listRefusal } = abc.of(pane);
  const { see } = pane.texts;
  if (listRefusal !== null) {
    return section(
      "see",
      see.heading,
      html`<p id="list-refusal">${refusalSentence(pane.texts, listRefusal)}</p>
        ${lookAgainView(pane)} ${messageAt(pane, "see")}`,
    );
  }
  if (list === null || columns === null) {
    return section(
      "see",
      see.heading,
      html`<p>${see.looking}</p>
        ${messageAt(pane, "see")}`,
    );
  }
  return section("see", see.heading, html`${listView(pane)} ${messageAt(pane, "see")}`);
}

function listView(pane: Pane): View {
  const { list, columns, checked } = abc.of(pane);
  const { busy } = pane.store.state;
  if (list === null || columns === null) return nothing;
  const { texts, formats } = pane;
  const { see } = texts;
  return html`
    <p class="place" id="list-place">${placeName(list.place)}</p>
    <p class="quiet" id="list-size">
      ${sizeOf(list.place, texts, formats)}, ${see.origins[list.origin]}
      ${list.tableName === null ? nothing : html`<br />${see.table(list.tableName)}`}
      ${list.totalsRowLeftOut ? html`<br />${see.totalsRowLeftOut}` : nothing}
    </p>
    ${rowsAboveView(pane)} ${rowsBeyondView(pane, list, columns)}
    <fieldset class="plain" ?disabled=${busy}>
      <legend class="visually-hidden">${see.columns}</legend>
      <label class="tick">
        <input
          type="checkbox"
          id="has-header"
          .checked=${columns.hasHeader}
          @change=${(event: Event) =>
            chooseHeader(pane, (event.target as HTMLInputElement).checked)}
        />
        ${see.header}
      </label>
      ${columnsView(pane, list, columns)} ${hiddenRowsView(pane)}
    </fieldset>
    ${button(pane, {
      id: "check-button",
      text: checked === null ? see.check : see.checkAgain,
      kind: checked === null ? "primary" : undefined,
      press: () => checkList(pane),
    })}
    ${checked === null ? html`<p class="quiet">${see.follows}</p>` : nothing}
    ${lookAgainView(pane, "link")}
  `;
}

/** What stands above the list's first row and is no item. */
function rowsAboveView(pane: Pane): View {
  const { texts, formats } = pane;
  const { list } = abc.of(pane);
  if (list?.above === undefined) return nothing;
  const { titles, names } = list.above;
  const { see } = texts;
  return html`<p class="quiet" id="rows-above">
    ${titles > 0 ? see.titlesLeftOut(formats.count(titles)) : nothing}
    ${names > 1 ? see.namesInRows(formats.count(names)) : nothing}
  </p>`;
}

/** Excel does not tell of every selection. */
function lookAgainView(pane: Pane, kind?: "link"): View {
  const { lookAgain } = pane.texts.see;
  return button(pane, {
    id: "look-again",
    text: lookAgain,
    kind,
    press: () => lookAtSelection(pane),
  });
}

function hiddenRowsView(pane: Pane): View {
  const { list, choices } = abc.of(pane);
  const { see } = pane.texts;
  if (list === null || list.hiddenRows.length === 0) return nothing;
  return html`<p id="hidden-rows">${see.hidden(pane.formats.count(list.hiddenRows.length))}</p>
    <label class="tick">
      <input
        type="checkbox"
        id="leave-out-hidden"
        aria-describedby="hidden-rows"
        .checked=${choices.hidden === "leaveOut"}
        @change=${(event: Event) => {
          const { checked } = event.target as HTMLInputElement;
          return changeChoices(pane, { hidden: checked ? "leaveOut" : "keep" });
        }}
      />
      ${see.leaveOutHidden}
    </label>`;
}
