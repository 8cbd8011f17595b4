import type { PaneTexts } from "../../locales";
import type { Cell } from "../../workbook/types";
import type { Pane } from "../state/pane";
import type { ReportExplanation } from "./report-row";
import { shownCell } from "./shown-cell";

type Section = keyof PaneTexts["explain"]["report"]["sections"];
type Figure = keyof PaneTexts["explain"]["report"]["figures"];

const shares: Figure[] = ["itemShare", "valueShare", "target"];

/**
 * What a cell of the tables above a report's sorted list says; null outside of them.
 *
 * @param above the report's cells from its first row
 * @param at the cell's row and column in them
 */
export function explainAbove(
  { texts, formats }: Pane,
  above: Cell[][],
  at: { row: number; column: number },
): ReportExplanation | null {
  const { sections, figures } = texts.explain.report;
  const found = sectionAt(texts, above, at.row);
  const row = above[at.row];
  if (found === null || row[at.column] === "") return null;
  const told = { sentences: [sections[found.section]], facts: [] };
  if (at.row === found.heading) return told;
  if (found.section === "settings") {
    return { ...told, facts: [[String(row[0]), String(row[1])]] };
  }
  const header = above[found.heading + 1].filter((name) => name !== "");
  const figure = figureOf(texts, header[at.column]);
  const sentences = figure === null ? told.sentences : [...told.sentences, figures[figure]];
  if (at.row === found.heading + 1) return { sentences, facts: [] };
  const shown = (name: Cell, cell: Cell): string => {
    if (typeof cell === "string") return cell;
    const role = figureOf(texts, name);
    const isShare = role !== null && shares.includes(role) && typeof cell === "number";
    return isShare ? formats.share(cell, 2) : shownCell(texts, formats, cell);
  };
  const facts = header.map((name, k): [string, string] => [String(name), shown(name, row[k])]);
  return { sentences, facts: facts.filter(([, text]) => text !== "") };
}

/** The table that a row lies in: its heading stands alone in its row, and an empty row ends it. */
function sectionAt(
  texts: PaneTexts,
  above: Cell[][],
  row: number,
): { section: Section; heading: number } | null {
  const isEmpty = (cells: Cell[]) => cells.every((cell) => cell === "");
  let heading = row;
  while (heading > 0 && !isEmpty(above[heading]) && !isEmpty(above[heading - 1])) heading--;
  const [name, ...beside] = above[heading];
  const section = isEmpty(beside) ? sectionNamed(texts, name) : undefined;
  return section === undefined ? null : { section, heading };
}

function sectionNamed({ report, explain }: PaneTexts, heading: Cell): Section | undefined {
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
