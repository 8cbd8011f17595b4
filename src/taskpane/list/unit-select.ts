import { html } from "lit/html.js";
import type { View } from "../pane/view";
import { timeUnits, type TimeUnit } from "./time-unit";

interface UnitSelect {
  id: string;
  label: string;
  units: Record<TimeUnit, string>;
  chosen: TimeUnit;
  choose: (unit: TimeUnit) => unknown;
}

/** In what times a column is told. */
export function unitSelect({ id, label, units, chosen, choose }: UnitSelect): View {
  return html`<label class="field">
    <span>${label}</span>
    <select
      id=${id}
      @change=${(event: Event) => choose((event.target as HTMLSelectElement).value as TimeUnit)}
    >
      ${timeUnits.map(
        (unit) => html`<option value=${unit} ?selected=${unit === chosen}>${units[unit]}</option>`,
      )}
    </select>
  </label>`;
}
