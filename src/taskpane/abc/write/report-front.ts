import type { ReportFront } from "../../../workbook/excel/types";
import { headerText } from "../../list/column-name";
import { aboutReport } from "../../list/report-frame";
import type { Pane } from "../../pane/pane";
import { namedPreview } from "../../reading/headers/header-names";
import { periodColumns } from "../columns/list-columns";
import { headline as paneHeadline } from "../answer/headline";
import type { Money } from "./money";
import { reportFacts } from "./report-facts";
import type { Run } from "./run";

type Parts = Pick<Pane, "texts" | "formats">;

/** Of what and when the report was made: cells, value, periods, lines, rule, day and version. */
export function aboutLine(pane: Parts, run: Run, today: Date): string {
  const { texts, formats } = pane;
  const { front, rules } = texts.report;
  const { list, columns } = run.checked;
  const { aShare, bShare, rule } = run.result.settings;
  const periods = periodColumns(columns);
  const header = (column: number) => headerText(namedPreview(list)[0]?.[column] ?? "");
  const isNamed = periods !== null && columns.hasHeader;
  return aboutReport(pane, list, today, [
    reportFacts(pane, run).value,
    ...(isNamed ? [front.period(header(periods[0]), header(periods[periods.length - 1]))] : []),
    front.rule(formats.line(aShare), formats.line(bShare), rules[rule].split(":")[0]),
  ]);
}

/** The headline of the pane, and of a matrix where most of the value is. */
export function headline(pane: Parts, { checked, result }: Run): string {
  const { front } = pane.texts.report;
  const { formats } = pane;
  const sentences = [paneHeadline(pane, checked, result)];
  const best = result.matrix && [...result.matrix].sort((one, other) => other.value - one.value)[0];
  if (best && best.value > 0) {
    const name = best.first + best.second;
    const share = formats.share(best.valueShare, 0);
    sentences.push(front.mostValue(name, formats.count(best.items), share));
  }
  return sentences.join(" ");
}

/** What was analysed, what A is worth, and what was left out. */
export function figures(pane: Parts, run: Run, money: Money): ReportFront["figures"] {
  const { texts, formats } = pane;
  const { front } = texts.report;
  const { items, summary, total } = run.result;
  const [a] = summary;
  const { rows, left, value } = run.checked.sorted.leftOut;
  const all = formats.count(rows);
  const hasOthers = run.checked.rows.count > rows;
  const share = total > 0 ? formats.shareBesideLine(Math.abs(value) / total, 0) : "";
  const leftOut =
    left === 0
      ? { figure: front.nothingLeftOut, meaning: front.allRowsIn(all, hasOthers) }
      : value === 0
        ? {
            figure: front.rowsLeftOut(formats.count(left)),
            meaning: front.withoutNumber(all, hasOthers),
          }
        : {
            figure: front.leftOut(money.told(value)),
            meaning: front.rowsOf(formats.whole(left), all, share, hasOthers),
          };
  return [
    { figure: money.told(total), meaning: front.analysed(formats.count(items.count)) },
    {
      figure: front.inA(formats.count(a.items)),
      meaning: front.shareOfA(
        formats.share(a.itemShare),
        formats.share(a.valueShare),
        money.told(a.value),
      ),
    },
    leftOut,
  ];
}
