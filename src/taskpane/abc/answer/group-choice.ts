import { html, nothing } from "lit/html.js";
import { live } from "lit/directives/live.js";
import type { Pane } from "../../pane/pane";
import type { View } from "../../pane/view";
import type { Result } from "../classes/result";
import { abc } from "../state";
import { groupName } from "./group-name";
import { showGroup } from "./show-group";

/** A pane is no place for more; the report has them all. */
const mostChoices = 500;

/** All groups together, or one of them. */
export function groupChoiceView(pane: Pane, { groups }: Result): View {
  if (groups.length === 1) return nothing;
  const { texts } = pane;
  const { shownGroup } = abc.of(pane);
  const choose = (event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    showGroup(pane, value === "" ? null : Number(value));
  };
  return html`<label class="field">
    <span>${texts.look.groups.show}</span>
    <select id="shown-group" @change=${choose}>
      <option value="" .selected=${live(shownGroup === null)}>${texts.look.groups.all}</option>
      ${groups
        .slice(0, mostChoices)
        .map(
          (group, k) =>
            html`<option value=${k} .selected=${live(shownGroup === k)}>
              ${groupName(pane, group)}
            </option>`,
        )}
    </select>
  </label>`;
}
