import { html, nothing } from "lit/html.js";
import { live } from "lit/directives/live.js";
import type { FoundList } from "../../workbook/types";
import type { Pane } from "../state/pane";
import type { View } from "../state/views";
import { chooseColumns } from "./choose-columns";
import { columnName } from "./column-name";
import type { ListColumns } from "./list-columns";

type Role = "item" | "description" | "value" | "quantity" | "price";

/** Which column is which: guessed, and changeable. */
export function columnsView(pane: Pane, list: FoundList, columns: ListColumns): View {
  const { see } = pane.texts;
  const select = (role: Role, label: string, none: string) =>
    columnSelect(pane, list, columns, { role, label, none });
  return html`
    ${select("item", see.itemColumn, see.noItemColumn)}
    ${
      columns.item === null
        ? nothing
        : select("description", see.descriptionColumn, see.noDescription)
    }
    <fieldset class="choice">
      <legend>${see.valueFrom}</legend>
      ${(["column", "product"] as const).map(
        (kind) =>
          html`<label class="tick">
            <input
              type="radio"
              name="value-from"
              id="value-from-${kind}"
              .checked=${live(columns.valueFrom === kind)}
              @change=${() => chooseColumns(pane, { valueFrom: kind })}
            />
            ${see.valueKinds[kind]}
          </label>`,
      )}
    </fieldset>
    ${
      columns.valueFrom === "column"
        ? select("value", see.valueColumn, see.choose)
        : html`<div class="pair">
            ${select("quantity", see.quantityColumn, see.choose)}
            ${select("price", see.priceColumn, see.choose)}
          </div>`
    }
  `;
}

function columnSelect(
  pane: Pane,
  list: FoundList,
  columns: ListColumns,
  { role, label, none }: { role: Role; label: string; none: string },
): View {
  const chosen = columns[role];
  const choose = (event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    chooseColumns(pane, { [role]: value === "" ? null : Number(value) });
  };
  return html`<label class="field">
    <span>${label}</span>
    <select id="${role}-column" @change=${choose}>
      <option value="" .selected=${live(chosen === null)}>${none}</option>
      ${Array.from(
        { length: list.place.columns },
        (_, column) =>
          html`<option value=${column} .selected=${live(chosen === column)}>
            ${columnName(pane.texts, list, columns, column)}
          </option>`,
      )}
    </select>
  </label>`;
}
