import { html, render } from "lit/html.js";
import type { PaneTexts } from "../../locales";
import type { FoundList } from "../../workbook/excel/types";
import type { View } from "../pane/view";
import { columnName } from "./column-name";
import { columnLetters } from "../../workbook/excel/a1";
import type { HasHeader } from "./list-task";

/** A column to choose. */
export interface ColumnSelect {
  id: string;
  label: string;
  /** What stands for no column. */
  none: string;
  chosen: number | null;
  choose: (column: number | null) => unknown;
}

/** More would make nobody find it sooner. */
const mostShown = 50;

type Names = (column: number) => string;

/** Of very many columns the one to choose is typed, by a part of its name or its letters. */
export function columnSearch(
  texts: PaneTexts,
  list: FoundList,
  columns: HasHeader,
  { id, label, none, chosen, choose }: ColumnSelect,
): View {
  const nameOf: Names = (column) => columnName(texts, list, columns, column);
  const shown = chosen === null ? "" : nameOf(chosen);
  const suggest = (event: Event) => {
    const input = event.target as HTMLInputElement;
    input.setCustomValidity("");
    const found = columnsNamed(input.value, list, nameOf, mostShown);
    const options = found.map((column) => html`<option value=${nameOf(column)}></option>`);
    render(html`${options}`, input.nextElementSibling as HTMLElement);
  };
  const take = (event: Event) => {
    const input = event.target as HTMLInputElement;
    if (input.value.trim() === "") return choose(null);
    const [found, another] = columnsNamed(input.value, list, nameOf, 2);
    if (found !== undefined && another === undefined) {
      input.value = nameOf(found);
      return choose(found);
    }
    const problem = found === undefined ? texts.see.noSuchColumn : texts.see.severalColumns;
    input.setCustomValidity(problem(input.value.trim()));
    input.reportValidity();
    input.value = shown;
  };
  return html`<label class="field">
    <span>${label}</span>
    <input
      type="text"
      autocomplete="off"
      spellcheck="false"
      id=${id}
      list="${id}-found"
      placeholder=${none}
      title=${texts.see.columnSearch}
      .value=${shown}
      @input=${suggest}
      @change=${take}
    />
    <datalist id="${id}-found"></datalist>
  </label>`;
}

/** The one that is meant exactly, or all that hold what was typed. */
function columnsNamed(typed: string, { place }: FoundList, nameOf: Names, most: number): number[] {
  const wanted = typed.trim().toLowerCase();
  const holding: number[] = [];
  for (let column = 0; column < place.columns; column++) {
    const name = nameOf(column).toLowerCase();
    const letters = columnLetters(place.column + column).toLowerCase();
    if (name === wanted || letters === wanted) return [column];
    if (holding.length < most && name.includes(wanted)) holding.push(column);
  }
  return holding;
}
