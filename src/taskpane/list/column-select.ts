import { html } from "lit/html.js";
import { live } from "lit/directives/live.js";
import type { FoundList } from "../../workbook/excel/types";
import type { Pane } from "../pane/pane";
import type { View } from "../pane/view";
import { columnName } from "./column-name";
import { columnSearch, type ColumnSelect } from "./column-search";
import type { HasHeader } from "./list-task";

/** A longer menu is slow to draw, and nobody reads it. */
const mostOptions = 200;

/** One column of the list to choose, or none. */
export function columnSelect(
  { texts }: Pick<Pane, "texts">,
  list: FoundList,
  columns: HasHeader,
  field: ColumnSelect,
): View {
  if (list.place.columns > mostOptions) return columnSearch(texts, list, columns, field);
  const { id, label, none, chosen, choose } = field;
  const change = (event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    choose(value === "" ? null : Number(value));
  };
  return html`<label class="field">
    <span>${label}</span>
    <select id=${id} @change=${change}>
      <option value="" .selected=${live(chosen === null)}>${none}</option>
      ${columnsToChoose(list).map(
        (column) =>
          html`<option value=${column} .selected=${live(chosen === column)}>
            ${columnName(texts, list, columns, column)}
          </option>`,
      )}
    </select>
  </label>`;
}

/** What we wrote among the columns is no data of the list's. */
function columnsToChoose({ place, own = [] }: FoundList): number[] {
  return Array.from({ length: place.columns }, (_, column) => column).filter(
    (column) => !own.includes(column),
  );
}
