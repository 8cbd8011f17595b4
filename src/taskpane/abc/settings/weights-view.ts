import { html } from "lit/html.js";
import { columnName } from "../../list/column-name";
import type { Pane } from "../../pane/pane";
import type { CheckedList } from "../state";
import type { View } from "../../pane/view";
import { fieldView, problemView } from "./line-field-view";
import type { LineField } from "./lines";

/** How much each criterion counts: the value first, then the others. */
export function weightsView(pane: Pane, { list, columns }: CheckedList): View {
  const { choose, see } = pane.texts;
  const nameOf = (column: number | null) =>
    column === null ? see.valueFrom : columnName(pane.texts, list, columns, column);
  const value = columns.valueFrom === "column" ? nameOf(columns.value) : see.valueKinds.product;
  const names = [value, ...columns.further.map(nameOf)];
  return html`<div role="group" aria-labelledby="weights-heading">
    <h3 id="weights-heading">${choose.weights}</h3>
    ${names.map((name, k) => {
      const field: LineField = `weight-${k}`;
      return html`${fieldView(pane, field, name)} ${problemView(pane, field)}`;
    })}
    <p class="quiet">${choose.weightsWhat}</p>
  </div>`;
}
