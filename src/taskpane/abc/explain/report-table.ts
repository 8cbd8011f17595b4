import type { PaneTexts } from "../../../locales";
import type { Cell } from "../../../workbook/excel/types";
import type { CellExplanation, Pane } from "../../pane/pane";
import { shownFigure } from "../../pane/shown-cell";

type Section = keyof PaneTexts["explain"]["report"]["sections"];
type Figure = keyof PaneTexts["explain"]["report"]["figures"];

const shares: (Figure | null)[] = ["itemShare", "valueShare", "target"];

/** The rows of a table above the sorted list that tell of one of its cells. */
interface TableRows {
  heading: Cell[];
  /** The names of its columns; its first row where they have none. */
  header: Cell[];
  row: Cell[];
}

/**
 * What a cell of the tables above a report's sorted list says; null outside of them.
 *
 * @param at the cell's row, counted from the heading, and its column
 */
export function explainTable(
  pane: Pane,
  { heading, header: names, row }: TableRows,
  at: { row: number; column: number },
): CellExplanation | null {
  const { sections, figures } = pane.texts.explain.report;
  const section = sectionOf(pane.texts, heading);
  if (section === undefined || (row[at.column] ?? "") === "") return null;
  const told = { sentences: [sections[section]], facts: [] };
  if (at.row === 0) return told;
  if (section === "settings") {
    const [name, setting = ""] = row.map(String);
    return { ...told, facts: [[name, setting]] };
  }
  const header = names.filter((name) => name !== "");
  const figure = figureOf(pane.texts, header[at.column]);
  const sentences = figure === null ? told.sentences : [...told.sentences, figures[figure]];
  if (at.row === 1) return { sentences, facts: [] };
  const isShare = (name: Cell) => shares.includes(figureOf(pane.texts, name));
  const facts = header.flatMap((name, k): [string, string][] =>
    row[k] === "" ? [] : [[String(name), shownFigure(pane, row[k], isShare(name))]],
  );
  return { sentences, facts };
}

/** A heading stands alone in its row. */
function sectionOf(
  { report, explain }: PaneTexts,
  [heading, ...beside]: Cell[],
): Section | undefined {
  if (beside.some((cell) => cell !== "")) return undefined;
  const headings: Record<Section, string> = {
    settings: report.settings.heading,
    findings: report.findings.heading,
    classes: report.classes.heading,
    matrix: report.matrix.heading,
    groups: report.groups.heading,
    changes: report.changes.heading,
    movedItems: report.changes.items,
  };
  const names = Object.keys(explain.report.sections) as Section[];
  return names.find((section) => headings[section] === heading);
}

/** What a column of the class tables counts, by its header. */
function figureOf({ report }: PaneTexts, header: Cell): Figure | null {
  const [, items, itemShare, value, valueShare] = report.classes.header;
  const headers: Record<Figure, string[]> = {
    items: [items],
    itemShare: [itemShare],
    value: [value],
    valueShare: [valueShare],
    target: [report.matrix.target],
    itemsOfClass: report.groups.header.slice(2, 5),
  };
  const figures = Object.keys(headers) as Figure[];
  return figures.find((figure) => headers[figure].includes(String(header))) ?? null;
}
