import { html, nothing } from "lit/html.js";
import { guard } from "lit/directives/guard.js";
import { termsChart, termsGridView } from "../../charts/heat/terms-grid-view";
import { insertPictureView } from "../../list/insert-picture";
import type { Pane } from "../../pane/pane";
import type { View } from "../../pane/view";
import { capitalCurrency } from "../answer/money";
import { workingCapitalPart } from "../state";
import { workingCapitalTask } from "../task";
import { termsOf } from "./terms-of";

/** All that is tied up under other terms, and where nothing would be. */
export function termsView(pane: Pane): View {
  const { result } = workingCapitalPart.of(pane);
  if (result === null || result.ledger.taken === 0) return nothing;
  const { texts, formats } = pane;
  const words = texts.capitalReport.pictures;
  const grid = termsOf(result);
  const unit = capitalCurrency(result);
  const teller = { texts: texts.charts, formats };
  return html`${guard([grid, texts, formats], () => termsGridView(grid, unit, teller))}
  ${insertPictureView(
    pane,
    { task: workingCapitalTask, list: result.rows.list },
    {
      ...{ id: "capital-insert-terms", sheetName: words.termsSheet },
      notes: [texts.charts.terms.caption],
      chart: termsChart(grid, unit, teller),
    },
  )}`;
}
