import { functionTexts as texts } from "../../locales/en/functions";
import type { Answer } from "../cells/answer";
import { CellError } from "../cells/excel-error";
import type { PlanArgument } from "../arguments/argument";
import { readCell } from "../cells/cell";
import { isSingle, type Grid } from "../cells/grid";
import { numberOf } from "../arguments/number-argument";
import { oneLine } from "./one-line";

/** One number per period, and the direction in which results go beside it. */
export interface Plan {
  numbers: number[];
  isRow: boolean;
}

/**
 * One number per period from one column or one row. A range may be longer than the plan: empty
 * cells at its end are cut. An empty cell in between is refused, for a period left out would move
 * all later ones.
 *
 * @returns null for an optional range that is empty and has no default
 */
export function planOf(argument: PlanArgument, grid: Grid): Plan | null {
  const { each, required, default: byDefault } = argument;
  const isRow = grid.columns > 1;
  const contents = Array.from(oneLine(each.name, grid), readCell);
  while (contents.length > 0 && contents[contents.length - 1].kind === "blank") contents.pop();
  if (contents.length === 0 && !required) {
    return byDefault === undefined ? null : { numbers: [byDefault], isRow: false };
  }
  if (contents.length === 0) throw new CellError("#VALUE!", texts.blank(each.name));
  const numbers = contents.map((content, place) => {
    if (content.kind === "blank") {
      throw new CellError("#VALUE!", texts.gapInPlan(each.name, place + 1));
    }
    return numberOf(each, content) as number;
  });
  return { numbers, isRow: isRow && !isSingle(grid) };
}

/** Results in the direction of the plan they belong to. */
export function alongside({ isRow }: Plan, answers: Answer[]): Answer[][] {
  return isRow ? [answers] : answers.map((answer) => [answer]);
}
