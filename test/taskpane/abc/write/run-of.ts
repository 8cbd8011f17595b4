import type { FormerClasses } from "../../../../src/taskpane/abc/classes/former-classes";
import type { Choices } from "../../../../src/taskpane/abc/rows/choices";
import { defaultRunSettings } from "../../../../src/taskpane/abc/classes/default-settings";
import type { RunSettings } from "../../../../src/taskpane/abc/classes/run-settings";
import { classify } from "../../../../src/taskpane/abc/classes/classify";
import type { Result } from "../../../../src/taskpane/abc/classes/result";
import type { ListColumns } from "../../../../src/taskpane/abc/columns/list-columns";
import { reportContent, type AbcReport } from "../../../../src/taskpane/abc/write/report-content";
import type { Run } from "../../../../src/taskpane/abc/write/run";
import type { Cell, ReportContent, ReportSection } from "../../../../src/workbook/excel/types";
import { checkCells, itemAndValue, listOf, patient, words } from "../../lists";

/** Numbers as names, one that would be a formula, a gap and a name in two rows. */
export const cells: Cell[][] = [
  ["No.", "Item", "Sales"],
  [12, "Bolt", 50],
  ["=7", "Nut", 30],
  [14, "Cap", ""],
  [15, "Cup", 15],
  [12, "Bolt", 4],
  ["", "Pin", 1],
];

export interface RunParts {
  columns?: Partial<ListColumns>;
  settings?: Partial<RunSettings>;
  choices?: Partial<Choices>;
  /** The last run. */
  former?: FormerClasses | null;
  hiddenRows?: number[];
}

/** The list read and classified as the pane does it; null where nothing can be ranked. */
export async function runOrNone(cells: Cell[][], parts: RunParts = {}): Promise<Run | null> {
  const columns = itemAndValue(cells, parts.columns);
  const list = listOf(cells, { hiddenRows: parts.hiddenRows ?? [] });
  const read = await checkCells(cells, parts.choices, columns, list);
  const checked = { ...read, former: parts.former ?? null };
  const { sorted, rows, former } = checked;
  const weights = [1, ...columns.further.map(() => 1)];
  const settings = { ...defaultRunSettings, weights, ...parts.settings };
  const classified = { items: sorted.items, rows, method: columns.method, former };
  const result = await classify(classified, settings, patient);
  return result && { checked, result };
}

export async function runOf(cells: Cell[][], parts: RunParts = {}): Promise<Run> {
  const run = await runOrNone(cells, parts);
  if (run === null) throw new Error("There is nothing to rank in this list.");
  return run;
}

/** The class of every item as the pane shows it, in the order of the items. */
export function classesOf({ classes, second }: Result): string[] {
  return classes.map((letter, item) => letter + (second?.[item] ?? ""));
}

export function reportOf(run: Run): AbcReport {
  return reportContent(words, run, new Date(2026, 0, 31));
}

/** The sorted list with its header, as it stands on the sheet. */
export function tableOf({ table }: ReportContent): Cell[][] {
  return [table.header, ...table.cells(0, table.rows)];
}

/** Those of page one first. */
export function sectionsOf({ front, sections }: AbcReport): ReportSection[] {
  return [...front.beside, ...front.below.flat(), ...sections];
}

/** The last of them: what page one tells in short, page two tells in full. */
export function sectionOf(content: AbcReport, heading: string): ReportSection {
  const found = sectionsOf(content)
    .reverse()
    .find((section) => section.heading === heading);
  if (!found) throw new Error(`The report has no section ${heading}.`);
  return found;
}

/** Every cell of a report. */
export function allCells(content: AbcReport): Cell[] {
  const { front, chart } = content;
  const figures = front.figures.flatMap(({ figure, meaning }) => [figure, meaning]);
  const rows = [...tableOf(content), ...sectionsOf(content).flatMap(({ rows }) => rows)];
  return [...rows, ...chart.rows, chart.header, figures, [front.headline, front.about]].flat();
}
