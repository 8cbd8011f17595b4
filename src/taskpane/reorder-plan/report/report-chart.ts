import { planGroups } from "../../../engine/reorder-plan/plan-group";
import type { Cell, ReportChart } from "../../../workbook/excel/types";
import { listName } from "../../list/report-frame";
import { shareFormat, wholeFormat } from "../../list/report-formats";
import type { Pane } from "../../pane/pane";
import { costCurrency } from "../../list/money-text";
import { ordersBySupplier } from "../plan/order-list";
import type { Planned } from "../plan/plan-list";

/** More names than these are not read along an axis. */
const mostBars = 20;

/** Where the money goes: by supplier, or by urgency where all of it goes to one; nothing of one bar. */
export function reportChart(pane: Pane, result: Planned): ReportChart | undefined {
  const { texts, formats } = pane;
  const { report, result: words, groups } = texts.reorderPlan;
  const { orders, rows } = result;
  if (!(orders.money > 0)) return undefined;
  const suppliers = ordersBySupplier(pane, result);
  const bySupplier = suppliers.length > 1;
  const all = bySupplier
    ? suppliers.map(({ name, money }) => ({ name, money }))
    : planGroups
        .filter((group) => result.groups[group].money > 0)
        .map((group) => ({ name: groups[group], money: result.groups[group].money }))
        .sort((one, other) => other.money - one.money);
  // One bar says no more than the headline.
  if (all.length < 2) return undefined;
  const shown = all.length > mostBars ? all.slice(0, mostBars - 1) : all;
  const rest = all.slice(shown.length);
  const others = {
    name: report.others(formats.count(rest.length)),
    money: rest.reduce((sum, { money }) => sum + money, 0),
  };
  let sum = 0;
  const bars = [...shown, ...(rest.length > 0 ? [others] : [])].map(({ name, money }): Cell[] => {
    sum += money;
    return [name, money, Math.min(1, sum / orders.money)];
  });
  const sign = costCurrency(result.rows);
  const value = sign === "" ? words.money : texts.report.inUnit(words.money, sign);
  const names = bySupplier ? report.supplier : words.group;
  return {
    title: (bySupplier ? report.chart.bySupplier : report.chart.byGroup)(listName(rows.list)),
    heading: texts.report.chart.data,
    header: [names, value, report.chart.cumulative],
    rows: bars,
    numberFormats: ["General", wholeFormat, shareFormat],
    categoryTitle: names,
    valueTitle: value,
    shareTitle: report.chart.cumulative,
    namesApart: 1,
  };
}
