import type { BillLine, Item } from "../../engine/planning/bill-explosion";
import { functionTexts as texts } from "../../locales/en/functions";
import { lotTexts } from "../../locales/en/functions-lots";
import { number, type ItemArgument } from "../arguments/argument";
import { readCell, type CellContent } from "../cells/cell";
import { CellError } from "../cells/excel-error";
import { isSingle, type Grid } from "../cells/grid";
import { numberOf } from "../arguments/number-argument";
import { isHeading } from "./heading";

/** An item from one cell: its name, or its number. */
export function itemOf({ name }: ItemArgument, grid: Grid): Item {
  if (!isSingle(grid)) {
    throw new CellError("#VALUE!", texts.mustBeSingle(name, grid.rows, grid.columns));
  }
  const content = readCell(grid.cells[0][0]);
  if (content.kind === "blank") throw new CellError("#VALUE!", lotTexts.mustBeItem(name, "empty"));
  return itemIn(content, name);
}

/**
 * The lines of a bill of materials: parent, component, quantity each. Empty lines are passed over,
 * and so is a first line that holds headings.
 */
export function billOf(grid: Grid, name: string): BillLine[] {
  if (grid.columns !== 3) {
    throw new CellError("#VALUE!", lotTexts.mustHaveColumns(name, 3, grid.rows, grid.columns));
  }
  const each = number(name);
  const lines: BillLine[] = [];
  grid.cells.forEach((row, k) => {
    const contents = [readCell(row[0]), readCell(row[1]), readCell(row[2])];
    if (contents.every(({ kind }) => kind === "blank")) return;
    if (k === 0 && contents[2].kind === "text" && isHeading(contents)) return;
    const [parent, component] = ["parent", "component"].map((column, j) => {
      if (contents[j].kind === "blank") {
        throw new CellError("#VALUE!", lotTexts.noItem(name, k + 1, column));
      }
      return itemIn(contents[j], name);
    });
    lines.push({ parent, component, each: numberOf(each, contents[2]) as number });
  });
  return lines;
}

function itemIn(content: CellContent, name: string): Item {
  if (content.kind === "text") return content.text;
  if (content.kind === "number") return content.number;
  if (content.kind === "error") throw content.error;
  const was = content.kind === "boolean" && content.boolean ? "TRUE" : "FALSE";
  throw new CellError("#VALUE!", lotTexts.mustBeItem(name, was));
}
