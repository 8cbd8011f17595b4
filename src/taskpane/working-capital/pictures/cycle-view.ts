import { html } from "lit/html.js";
import type { CapitalCycle } from "../../../engine/capital/capital-curve";
import { cycleOfItem } from "../../../engine/capital/cycle-of-item";
import { capitalSawtooth } from "../../charts/pictures/capital-sawtooth";
import { figureView } from "../../charts/pictures/figure-view";
import { itemName } from "../../list/role-cell";
import type { Pane } from "../../pane/pane";
import type { View } from "../../pane/view";
import { capitalCurrency } from "../answer/money";
import { itemOf } from "../rows/item-of";
import type { Worked } from "../work/worked";
import { insertPictureView } from "./insert-picture";

/** Ten years; a lot that lasts longer is no picture. */
const mostDays = 3_660;

/** Whose money is in a row's stock, from delivery to delivery. */
export function cycleView(pane: Pane, result: Worked, row: number): View {
  const words = pane.texts.capitalReport.pictures;
  const cycle = cycleOf(result, row);
  if (cycle === null) return html`<p class="quiet" id="capital-no-picture">${words.none}</p>`;
  const { texts, formats } = pane;
  const teller = { texts: texts.charts, formats };
  const figure = capitalSawtooth(cycle, capitalCurrency(result), teller);
  const title = words.ofItem(itemName(pane, result.rows, row));
  return html`<h3 id="capital-cycle-heading">${figure.title}</h3>
    ${figureView(figure, teller)}
    <p class="quiet">${words.assumed}</p>
    ${insertPictureView(pane, result, {
      ...{ id: "capital-insert-cycle", sheetName: words.cycleSheet },
      notes: [figure.description, words.assumed],
      chart: { ...figure.native, title },
    })}`;
}

function cycleOf({ rows, settings }: Worked, row: number): CapitalCycle | null {
  const cycle = cycleOfItem(itemOf(rows, row, settings), settings.daysPerYear);
  if (cycle === null || !(cycle.orderQuantity / cycle.dailyDemand <= mostDays)) return null;
  return cycle;
}
