import type { ActiveCell, Written } from "../../../workbook/excel/types";
import type { CellExplanation, Pane } from "../../pane/pane";
import { classNames } from "../classes/class-names";
import { methodIds } from "../methods/methods";
import { reasonOfItem } from "./item-reason";
import { markedPart, unmarkedPart } from "./report-section";
import { explainRow } from "./report-row";
import { explainTable } from "./report-table";
import { shownCell } from "../../reading/cells/shown-cell";
import { writtenAt, writtenOnSheet } from "../../written/at-cell";
import { writtenBy } from "../../written/written-by";

/** "A", "Ab" or "AX": what stands under the header of a class column. */
const aClass = new Set(methodIds.flatMap(classNames));

/** What a cell says that the analysis wrote; null for any other. */
export async function explainWritten(
  pane: Pane,
  active: ActiveCell,
): Promise<CellExplanation | null> {
  const column = writtenAt(pane, active).find(
    (each) => each.what === "class column" && isOwn(each),
  );
  if (column) return explainClass(pane, active, column);
  const report = writtenOnSheet(pane, active).find((each) => each.what === "report" && isOwn(each));
  return report ? explainReport(pane, active, report) : null;
}

/** Why the item has its class, in a column of classes that a formula or the pane has put there. */
export function reasonsBeside(pane: Pane, active: ActiveCell): string[] {
  if (!writtenAt(pane, active).some(isOwn)) return [];
  return reasonOfItem(pane, { inList: active.place, shown: active.value }) ?? [];
}

function isOwn(written: Written): boolean {
  return writtenBy(written) === "analysis";
}

function explainClass(pane: Pane, active: ActiveCell, { place }: Written): CellExplanation {
  const { classColumn, ownColumn } = pane.texts.explain;
  const told = (sentences: string[]) => ({ sentences, facts: [] });
  const reasons = reasonOfItem(pane, { inList: active.place, shown: active.value });
  if (reasons !== null) return told(reasons);
  if (active.value === "") return told([ownColumn.leftOut]);
  if (typeof active.value === "number") {
    return told([classColumn.target(pane.formats.share(active.value))]);
  }
  const shown = shownCell(pane.texts, pane.formats, active.value);
  const isHeader = active.place.row === place.row && !aClass.has(String(active.value));
  return told([isHeader ? ownColumn.header : classColumn.unknown(shown)]);
}

async function explainReport(
  pane: Pane,
  { place: cell, value }: ActiveCell,
  { place, marks }: Written,
): Promise<CellExplanation> {
  const { report } = pane.texts.explain;
  const outside = { sentences: [report.outside], facts: [] };
  const column = cell.column - place.column;
  if (column >= place.columns) return outside;
  const part =
    (marks && (await markedPart(pane, cell, place, marks))) ??
    (await unmarkedPart(pane, cell, place));
  if (part === null) return outside;
  if (part.kind === "section") return explainTable(pane, part, column - part.first) ?? outside;
  if (part.at === 0) return { sentences: [report.header], facts: [] };
  return part.row.length === 0 ? outside : explainRow(pane, part, { column, value });
}
