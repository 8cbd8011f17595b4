import type { Item } from "../../engine/planning/bill-explosion";
import { countingTexts } from "../../locales/en/functions-counting";
import { lotTexts } from "../../locales/en/functions-lots";
import { zeroOrMore } from "../arguments/argument";
import { numberOf } from "../arguments/number-argument";
import { readCell, type CellContent } from "../cells/cell";
import { CellError } from "../cells/excel-error";
import type { Grid } from "../cells/grid";
import { isHeading } from "./heading";
import { labelIn, labelKey } from "./label";

/** The classes of a table, in its order, and the place of each by its key. */
export interface ClassCounts {
  labels: Item[];
  countsAYear: number[];
  byKey: Map<string, number>;
}

/**
 * The lines of a table: class, counts a year. Empty lines are passed over, and so is a first line that
 * holds headings.
 *
 * @param name of the argument
 */
export function classCountsOf(grid: Grid, name: string): ClassCounts {
  if (grid.columns !== 2) {
    throw new CellError("#VALUE!", lotTexts.mustHaveColumns(name, 2, grid.rows, grid.columns));
  }
  const each = zeroOrMore(`${name} (counts a year)`);
  const table: ClassCounts = { labels: [], countsAYear: [], byKey: new Map() };
  grid.cells.forEach((row, k) => {
    const counts = readCell(row[1]);
    const contents = [readCell(row[0]), counts];
    if (k === 0 && counts.kind === "text" && isHeading(contents)) return;
    const label = labelIn(contents[0], name, "a class");
    if (label === null && isNothing(counts)) return;
    if (label === null) throw new CellError("#VALUE!", lotTexts.noItem(name, k + 1, "class"));
    if (table.byKey.has(labelKey(label))) {
      throw new CellError("#VALUE!", countingTexts.classTwice(name, String(label), k + 1));
    }
    table.byKey.set(labelKey(label), table.labels.length);
    table.labels.push(label);
    table.countsAYear.push(numberOf(each, counts) as number);
  });
  if (table.labels.length === 0) throw new CellError("#VALUE!", lotTexts.emptyTable(name));
  return table;
}

/** An empty cell, which desktop Excel may hand over as 0. */
function isNothing(content: CellContent): boolean {
  return content.kind === "blank" || (content.kind === "number" && content.number === 0);
}
