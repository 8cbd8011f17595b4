import { html } from "lit/html.js";
import type { CapitalCycle } from "../../../engine/capital/capital-curve";
import { cycleOfItem } from "../../../engine/capital/cycle-of-item";
import { capitalSawtooth } from "../../charts/pictures/capital-sawtooth";
import type { Figure } from "../../charts/pictures/figure";
import { figureView } from "../../charts/pictures/figure-view";
import { itemName } from "../../list/role-cell";
import { insertPictureView } from "../../list/insert-picture";
import type { Pane } from "../../pane/pane";
import type { View } from "../../pane/view";
import { capitalCurrency } from "../answer/money";
import { itemOf } from "../rows/item-of";
import { workingCapitalTask } from "../task";
import type { Worked } from "../work/worked";

/** Ten years; a lot that lasts longer is no picture. */
const mostDays = 3_660;

/** Whose money is in a row's stock, from delivery to delivery. */
export function cycleView(pane: Pane, result: Worked, row: number): View {
  const words = pane.texts.capitalReport.pictures;
  const figure = drawnOf(pane, result, row);
  if (figure === null) return html`<p class="quiet" id="capital-no-picture">${words.none}</p>`;
  const title = words.ofItem(itemName(pane, result.rows, row));
  return html`<h3 id="capital-cycle-heading">${figure.title}</h3>
    ${figureView(figure, { texts: pane.texts.charts })}
    <p class="quiet">${words.assumed}</p>
    ${insertPictureView(
      pane,
      { task: workingCapitalTask, list: result.rows.list },
      {
        ...{ id: "capital-insert-cycle", sheetName: words.cycleSheet },
        notes: [figure.description, words.assumed],
        chart: { ...figure.native, title },
      },
    )}`;
}

/** Of the row that was drawn last: whoever walks along a picture stays where they are. */
const drawn = new WeakMap<Worked, { row: number; figure: Figure | null }>();

function drawnOf({ texts, formats }: Pane, result: Worked, row: number): Figure | null {
  const before = drawn.get(result);
  if (before?.row === row) return before.figure;
  const cycle = cycleOf(result, row);
  const teller = { texts: texts.charts, formats };
  const figure = cycle && capitalSawtooth(cycle, capitalCurrency(result), teller);
  drawn.set(result, { row, figure });
  return figure;
}

function cycleOf({ rows, settings }: Worked, row: number): CapitalCycle | null {
  const cycle = cycleOfItem(itemOf(rows, row, settings), settings.daysPerYear);
  if (cycle === null || !(cycle.orderQuantity / cycle.dailyDemand <= mostDays)) return null;
  return cycle;
}
