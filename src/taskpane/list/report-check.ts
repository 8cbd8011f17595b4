import type { Count } from "../../locales/count";
import type { Cell, ReportSection } from "../../workbook/excel/types";
import type { Pane } from "../pane/pane";
import { wholeFormat } from "./report-formats";

/** What became of the rows; together they are all of the list. */
export function ledgerSection<Fate extends string>(
  words: { heading: string; all: string } & Record<Fate, string>,
  { taken, fates, count }: { taken: string; fates: readonly Fate[]; count: number },
  ledger: { taken: number } & Record<Fate, number>,
): ReportSection {
  return {
    role: "rows",
    columnRoles: ["other", "items"],
    heading: words.heading,
    rows: [
      [taken, ledger.taken],
      ...fates
        .filter((fate) => ledger[fate] > 0)
        .map((fate): Cell[] => [words[fate], ledger[fate]]),
      [words.all, count],
    ],
    numberFormats: ["General", wholeFormat],
    hasHeader: false,
    hasTotal: true,
  };
}

interface FindingWords<Kind extends string> {
  findings: Record<Kind, (count: Count) => string>;
  fates: Record<Kind, string>;
}

/** What was found in the list, and what happens to it; none where it is clean. */
export function findingsSection<Kind extends string>(
  { formats }: Pick<Pane, "formats">,
  findings: readonly { kind: Kind; rows: ArrayLike<number> }[],
  check: FindingWords<Kind>,
  words: { heading: string; finding: string; happened: string; rows: string },
): ReportSection[] {
  if (findings.length === 0) return [];
  return [
    {
      role: "findings",
      columnRoles: ["other", "other", "items"],
      heading: words.heading,
      rows: [
        [words.finding, words.happened, words.rows],
        ...findings.map(({ kind, rows }): Cell[] => [
          check.findings[kind](formats.count(rows.length)),
          check.fates[kind],
          rows.length,
        ]),
      ],
      numberFormats: ["General", "General", wholeFormat],
      hasHeader: true,
    },
  ];
}
