import { html, nothing } from "lit/html.js";
import { layOutChart } from "../../../workbook/chart/chart-layout";
import { placeAt } from "../../../workbook/excel/a1";
import type { Place } from "../../../workbook/excel/types";
import type { Figure } from "../../charts/pictures/figure";
import type { Pane } from "../../pane/pane";
import type { View } from "../../pane/view";
import { button, messageAt } from "../../pane/views";
import { writtenList } from "../../written/written-list";
import { writtenName } from "../../written/written-name";
import type { CallExplanation } from "../call/call-explanation";
import { goToView } from "../go-to/go-to-view";
import type { FormulaExplanation } from "../state";
import { chartContentOf } from "./chart-content";
import { chartOnSheet, chartsOfCell } from "./charts-written";
import { insertChart, takeBackChart } from "./insert-chart";

/** Where the chart would go, the button that writes it, and those that take back what was written. */
export function insertChartView(
  pane: Pane,
  explanation: FormulaExplanation,
  call: CallExplanation,
  figure: Figure,
  tried: Record<string, number>,
): View {
  const { chart } = pane.texts.explain;
  const content = chartContentOf(pane, explanation, call, figure, tried);
  const { sheetName } = content;
  const { chart: drawn, header, body } = layOutChart(content);
  const at = `${figure.id}-chart`;
  const addressOf = (box: typeof drawn) => placeAt({ sheetId: "", sheetName }, box).address;
  const numbers = { ...header, rows: header.rows + body.rows };
  return html`<div class="insert-chart">
    <p class="quiet" id="${at}-where">
      ${chart.where(sheetName, addressOf(drawn), addressOf(numbers))}
    </p>
    ${button(pane, {
      id: at,
      text: chart.insert,
      press: () => insertChart(pane, explanation.place, content, at),
    })}
    ${messageAt(pane, at)} ${writtenCharts(pane, explanation.place, at)}
  </div>`;
}

function writtenCharts(pane: Pane, place: Place, at: string): View {
  return writtenList(
    pane,
    chartsOfCell(pane, place),
    (written) => writtenName(pane, written),
    (written, evenIfEdited) => takeBackChart(pane, written, at, evenIfEdited),
  );
}

/** On the sheet of a chart: the way to its cell, and taking it back. */
export function ownChartView(pane: Pane, here: Place): View {
  const chart = chartOnSheet(pane, here);
  if (chart === null) return nothing;
  return html`${chart.about === undefined ? nothing : html`<p>${goToView(pane, here, chart.about.list)}</p>`}
  ${writtenList(
    pane,
    [chart],
    (written) => writtenName(pane, written),
    (written, evenIfEdited) => takeBackChart(pane, written, "explain", evenIfEdited),
  )}`;
}
