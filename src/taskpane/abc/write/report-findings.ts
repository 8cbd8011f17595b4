import type { Cell, ReportSection } from "../../../workbook/excel/types";
import { fates } from "../rows/fates";
import { fateSentence, findingTitle } from "../rows/finding-texts";
import type { Pane } from "../../pane/pane";
import type { Run } from "./run";
import { wholeFormat } from "./sorted-table";

/** What stood in the list and what became of it. */
export function findingsSection(
  { texts, formats }: Pick<Pane, "texts" | "formats">,
  { checked }: Run,
): ReportSection {
  const { findings: words } = texts.report;
  const { ledger, findings, items } = checked.sorted;
  const itemCount = texts.words.items(formats.count(items.count));
  const hidden: Cell[][] =
    ledger.hidden > 0 ? [[words.hidden, ledger.hidden, words.hiddenFate]] : [];
  return {
    role: "findings",
    columnRoles: ["other", "other", "other"],
    heading: words.heading,
    rows: [
      words.header,
      [words.all, fates.reduce((sum, fate) => sum + ledger[fate], 0), ""],
      [words.classed, ledger.classed, words.classedAs(itemCount)],
      ...hidden,
      ...findings.map((finding): Cell[] => [
        findingTitle({ texts, formats }, finding),
        finding.rows.length,
        fateSentence({ texts, formats }, finding, checked.choices, checked.columns.method),
      ]),
    ],
    numberFormats: ["General", wholeFormat, "General"],
    hasHeader: true,
  };
}
