import type { ActiveCell, Cell, Written } from "../../../workbook/excel/types";
import { itemName } from "../../list/role-cell";
import { isStale } from "../../list/task-frame";
import type { CellExplanation, Pane } from "../../pane/pane";
import { shownCell } from "../../reading/cells/shown-cell";
import { writtenAt } from "../../written/at-cell";
import { writtenBy } from "../../written/written-by";
import { daysText, moneyText } from "../answer/money";
import { stepsOf } from "../item/steps";
import { workingCapitalPart } from "../state";
import { workingCapitalTask } from "../task";
import { figuresAt } from "../work/figures-at";
import type { Worked } from "../work/worked";
import { capitalColumns, type CapitalColumn } from "../write/capital-column";

/** What a cell says that the working capital wrote; null for any other. */
export function explainCapital(pane: Pane, cell: ActiveCell): CellExplanation | null {
  const written = ownAt(pane, cell);
  if (written === undefined) return null;
  const { texts, formats } = pane;
  const words = texts.capitalReport.explain;
  const told = (sentence: string) => ({ sentences: [sentence], facts: [] });
  if (written.what === "report") return told(words.ownReport);
  if (written.what === "chart") return told(pane.texts.write.picture.own);
  const known = knownCell(pane, cell, written);
  if (known !== null) {
    const { sentence, facts } = said(pane, known);
    return { sentences: [sentence], facts };
  }
  const { value, place } = cell;
  const { ownColumn } = texts.explain;
  if (value === "") return told(ownColumn.leftOut);
  if (place.row === written.place.row && typeof value === "string") return told(ownColumn.header);
  return told(words.unexplained(shownCell(texts, formats, value)));
}

/** Why a formula of ours gives what it gives; none for any other. */
export function reasonsOfCapital(pane: Pane, cell: ActiveCell): string[] {
  const written = ownAt(pane, cell);
  if (written === undefined || written.what !== "class column") return [];
  const known = knownCell(pane, cell, written);
  return known === null ? [] : [said(pane, known).sentence];
}

function ownAt(pane: Pane, cell: ActiveCell): Written | undefined {
  return writtenAt(pane, cell).find((each) => writtenBy(each) === workingCapitalTask.id);
}

interface Known {
  result: Worked;
  row: number;
  column: CapitalColumn;
}

/** The row and the figure of a cell, as far as the answer that is shown says the same of them. */
function knownCell(pane: Pane, { place, value }: ActiveCell, written: Written): Known | null {
  const { result } = workingCapitalPart.of(pane);
  if (result === null || isStale(pane, workingCapitalTask)) return null;
  const { rows, taken } = result;
  const row = place.row - rows.list.place.row - rows.skip;
  const column = capitalColumns[place.column - written.place.column];
  if (place.sheetId !== rows.list.place.sheetId || taken[row] !== 1) return null;
  return isSame(figuresAt(result, row)[column], value) ? { result, row, column } : null;
}

/** A formula goes another way to the same number; where there is none, the cell is empty. */
function isSame(figure: number | null, cell: Cell): boolean {
  if (figure === null) return cell === "";
  return typeof cell === "number" && Math.abs(figure - cell) <= 1e-9 * Math.max(1, Math.abs(cell));
}

/** What the figure is and how it comes about, in the words of the answer. */
function said(
  pane: Pane,
  { result, row, column }: Known,
): { sentence: string; facts: [string, string][] } {
  const words = pane.texts.capitalReport.explain;
  const item = itemName(pane, result.rows, row);
  const figure = figuresAt(result, row)[column] ?? NaN;
  const money = moneyText(pane, result, Math.abs(figure));
  const rate = pane.formats.line(result.settings.rate);
  const facts = stepsOf(pane, result, row)
    .filter(({ isDetail }) => isDetail !== true)
    .map((step): [string, string] => [step.name, step.figure]);
  switch (column) {
    case "need":
      return {
        sentence: figure < 0 ? words.needFree(item, money) : words.need(item, money),
        facts,
      };
    case "breakEvenTerm":
      return {
        sentence: Number.isNaN(figure)
          ? words.neverFree(item)
          : words.breakEvenTerm(item, daysText(pane, figure)),
        facts: [],
      };
    case "costOfCapital":
      return {
        sentence:
          figure < 0 ? words.saved(item, money, rate) : words.costOfCapital(item, money, rate),
        facts: [],
      };
  }
}
