import type { Cell, ReportSection } from "../../../workbook/excel/types";
import { fates } from "../rows/fates";
import { findingTitle } from "../rows/finding-texts";
import { whatHappened } from "./what-happened";
import { wholeFormat } from "../../list/report-formats";
import type { Pane } from "../../pane/pane";
import type { Run } from "./run";
import { hiddenValue } from "../rows/findings";
import type { Money } from "./money";
import { finite } from "./sorted-table";

/** What stood in the list and what became of it. */
export function findingsSection(
  { texts, formats }: Pick<Pane, "texts" | "formats">,
  { checked, result }: Run,
  money: Money,
): ReportSection {
  const { findings: words } = texts.report;
  const { ledger, findings, items } = checked.sorted;
  const itemCount = texts.words.items(formats.count(items.count));
  const worth = (sum: number | null | undefined): Cell => (sum == null ? "" : finite(sum));
  const hidden: Cell[][] =
    ledger.hidden > 0
      ? [[words.hidden, words.hiddenFate, ledger.hidden, worth(hiddenValue(checked.rows))]]
      : [];
  return {
    role: "findings",
    columnRoles: ["other", "other", "other", "value"],
    heading: words.heading,
    rows: [
      [words.finding, words.happened, words.rows, money.named(words.value)],
      [words.all, words.counted, fates.reduce((sum, fate) => sum + ledger[fate], 0), ""],
      [words.classed, words.classedAs(itemCount), ledger.classed, finite(result.total)],
      ...hidden,
      ...findings.map((finding): Cell[] => [
        findingTitle({ texts, formats }, finding),
        whatHappened({ texts, formats }, finding, checked),
        finding.rows.length,
        worth(finding.value),
      ]),
    ],
    numberFormats: ["General", "General", wholeFormat, money.sumFormat],
    hasHeader: true,
  };
}
