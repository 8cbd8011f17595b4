import type { Cell, ReportChart } from "../../../workbook/excel/types";
import { sumOf } from "../../../engine/compensated-sum";
import { listName } from "../../list/report-frame";
import { shareFormat, wholeFormat } from "../../list/report-formats";
import type { Pane } from "../../pane/pane";
import { leverName } from "../answer/levers-view";
import type { Worked } from "../work/worked";
import { inCurrency } from "./report-units";

/** More names than these are not read along an axis. */
const mostBars = 12;

/** The levers by what one day frees, the largest first. */
export function leversChart(pane: Pane, result: Worked): ReportChart | undefined {
  const { texts, formats } = pane;
  const words = texts.capitalReport.chart;
  const { levers } = result;
  const all = sumOf(levers.map(({ money }) => money));
  if (!(all > 0)) return undefined;
  const shown = levers.length > mostBars ? levers.slice(0, mostBars - 1) : levers;
  const rest = levers.slice(shown.length);
  const bars = [
    ...shown.map((lever) => ({ name: leverName(pane, result, lever), money: lever.money })),
    ...(rest.length === 0
      ? []
      : [
          {
            name: words.others(formats.count(rest.length)),
            money: sumOf(rest.map(({ money }) => money)),
          },
        ]),
  ];
  let sum = 0;
  return {
    title: words.title(listName(result.rows.list)),
    heading: texts.report.chart.data,
    header: [words.names, inCurrency(pane, result, words.value), words.cumulative],
    rows: bars.map(({ name, money }): Cell[] => {
      sum += money;
      return [name, money, Math.min(1, sum / all)];
    }),
    numberFormats: ["General", wholeFormat, shareFormat],
    categoryTitle: words.names,
    valueTitle: inCurrency(pane, result, words.value),
    shareTitle: words.cumulative,
    namesApart: 1,
  };
}
