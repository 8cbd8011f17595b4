import { stockParts } from "../../../engine/stock-health/stock-parts";
import type { Cell, StackedReportChart } from "../../../workbook/excel/types";
import { plainName } from "../../list/column-name";
import { listName } from "../../list/report-frame";
import type { Pane } from "../../pane/pane";
import type { Judged } from "../work/judged";
import { headerInCurrency, moneyFormat } from "./report-units";

/** More names than these are not read along an axis. */
const mostBars = 20;

/** What works stands at the bottom and what is lost on top; in print they differ in darkness. */
const colors = {
  ...{ working: "#0F6CBD", excess: "#96C6FA", dead: "#B4B4B4" },
  ...{ expiring: "#EE8A93", expired: "#8A0B16" },
};
const fromTheGround = [...stockParts].reverse();

/** Bars of money, one for each group or one for all, each made of its parts. */
export function reportChart(pane: Pane, result: Judged): StackedReportChart | undefined {
  const { formats, texts } = pane;
  const { parts: names } = texts.stockHealth;
  const { report } = texts.stockHealthReport;
  const { rows, groupBy, totals } = result;
  if (!(totals.all.money > 0)) return undefined;
  const column = groupBy === null ? null : rows.columns.at[groupBy];
  const groups = [...totals.groups]
    .map(([key, total]) => ({ name: key === null ? report.none : String(key), ...total }))
    .sort((one, other) => other.money - one.money);
  const all = column === null ? [{ ...totals.all, name: report.allItems }] : groups;
  const shown = all.length > mostBars ? all.slice(0, mostBars - 1) : all;
  const rest = all.slice(shown.length);
  const drawn = fromTheGround.filter((part) => totals.all.parts[part].money > 0);
  const bars = shown.map(({ name, parts }): Cell[] => [
    name,
    ...drawn.map((part) => parts[part].money),
  ]);
  if (rest.length > 0) {
    const sums = drawn.map((part) => rest.reduce((sum, { parts }) => sum + parts[part].money, 0));
    bars.push([report.others(formats.count(rest.length)), ...sums]);
  }
  const what = column === null ? "" : plainName(texts, rows.list, rows.columns, column);
  const list = listName(rows.list);
  return {
    title: what === "" ? report.chartOfAll(list) : report.chart(list, what),
    heading: texts.report.chart.data,
    header: [what === "" ? report.allItems : what, ...drawn.map((part) => names[part])],
    rows: bars,
    numberFormats: ["General", ...drawn.map(() => moneyFormat(result))],
    categoryTitle: what,
    valueTitle: headerInCurrency(pane, result, texts.stockHealth.result.money),
    colors: drawn.map((part) => colors[part]),
    namesApart: 1,
  };
}
