import { functionTexts as texts } from "../../locales/en/functions";
import { readCell } from "../cells/cell";
import { CellError } from "../cells/excel-error";
import type { Grid } from "../cells/grid";
import { oneLine } from "./one-line";

/**
 * Refuses a period that lacks a number between two that have one in every range: what is worked out
 * from one period to the next would take distant ones for neighbours.
 *
 * @param ranges with the names of their arguments
 */
export function refuseGaps(...ranges: [name: string, grid: Grid][]): void {
  const lines = ranges.map(([name, grid]) => ({ name, cells: oneLine(name, grid) }));
  const periods = Math.min(...lines.map(({ cells }) => cells.length));
  let gap: { name: string; place: number } | undefined;
  let hasBegun = false;
  for (let place = 0; place < periods; place++) {
    const missing = lines.find(({ cells }) => readCell(cells[place]).kind !== "number");
    if (missing === undefined && gap !== undefined) {
      throw new CellError("#VALUE!", texts.gapInPlan(gap.name, gap.place + 1));
    }
    if (missing === undefined) hasBegun = true;
    else if (hasBegun) gap ??= { name: missing.name, place };
  }
}
