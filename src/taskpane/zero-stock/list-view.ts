import { html, nothing } from "lit/html.js";
import { live } from "lit/directives/live.js";
import type { FoundList } from "../../workbook/excel/types";
import { lookAtSelection } from "../abc/follow-selection";
import { columnSelect } from "../list/column-select";
import { placeName, sizeOf } from "../pane/place-name";
import type { Pane } from "../pane/pane";
import { button } from "../pane/views";
import type { View } from "../pane/view";
import { chooseColumn, chooseHeader, chooseKind } from "./choose-columns";
import {
  columnRoles,
  isAsked,
  isRequired,
  spreadKinds,
  type ColumnRole,
  type SpreadRole,
  type ZeroStockColumns,
} from "./columns";
import { changeHidden } from "./find-candidates";
import { part } from "./section";
import { zeroStockPart } from "./state";

/** The list that is about to be read, and which of its columns is which. */
export function listView(pane: Pane): View {
  const { list, columns } = zeroStockPart.of(pane);
  if (list === null || columns === null) return nothing;
  const { texts, formats, store } = pane;
  return part(
    "list",
    texts.zeroStock.list.heading,
    html`<p class="place" id="zero-list-place">${placeName(list.place)}</p>
      <p class="quiet">${sizeOf(list.place, texts, formats)}</p>
      <fieldset class="plain" ?disabled=${store.state.busy}>
        <legend class="visually-hidden">${texts.see.columns}</legend>
        <label class="tick">
          <input
            type="checkbox"
            id="zero-has-header"
            .checked=${live(columns.hasHeader)}
            @change=${(event: Event) => chooseHeader(pane, isTicked(event))}
          />
          ${texts.see.header}
        </label>
        ${columnRoles
          .filter((role) => isAsked(columns, role))
          .map(
            (role) =>
              html`${columnView(pane, list, columns, role)}
              ${isSpread(role) ? kindView(pane, columns, role) : nothing}`,
          )}
        ${hiddenView(pane, list)}
      </fieldset>
      ${button(pane, {
        id: "zero-look-again",
        text: texts.see.lookAgain,
        kind: "link",
        press: () => lookAtSelection(pane),
      })}`,
  );
}

function columnView(
  pane: Pane,
  list: FoundList,
  columns: ZeroStockColumns,
  role: ColumnRole,
): View {
  const words = pane.texts.zeroStock.list;
  const none = isRequired(role) ? "required" : role === "item" ? "item" : "optional";
  return columnSelect(pane, list, columns, {
    id: `zero-${role}-column`,
    label: words.columns[role],
    none: words.none[none],
    chosen: columns.at[role],
    choose: (column) => chooseColumn(pane, role, column),
  });
}

function kindView(pane: Pane, columns: ZeroStockColumns, role: SpreadRole): View {
  const words = pane.texts.zeroStock.list.kind;
  return html`<fieldset class="choice">
    <legend>${words[role]}</legend>
    ${spreadKinds.map(
      (kind) =>
        html`<label class="tick">
          <input
            type="radio"
            name="zero-${role}-kind"
            id="zero-${role}-${kind}"
            .checked=${live(columns.kinds[role] === kind)}
            @change=${() => chooseKind(pane, role, kind)}
          />
          ${words[kind]}
        </label>`,
    )}
  </fieldset>`;
}

function hiddenView(pane: Pane, list: FoundList): View {
  if (list.hiddenRows.length === 0) return nothing;
  const { see } = pane.texts;
  return html`<p id="zero-hidden-rows">${see.hidden(pane.formats.count(list.hiddenRows.length))}</p>
    <label class="tick">
      <input
        type="checkbox"
        id="zero-leave-out-hidden"
        aria-describedby="zero-hidden-rows"
        .checked=${live(zeroStockPart.of(pane).leaveOutHidden)}
        @change=${(event: Event) => changeHidden(pane, isTicked(event))}
      />
      ${see.leaveOutHidden}
    </label>`;
}

function isTicked(event: Event): boolean {
  return (event.target as HTMLInputElement).checked;
}

function isSpread(role: ColumnRole): role is SpreadRole {
  return role === "leadTimeSpread" || role === "demandSpread";
}
