import { shortText } from "../../locales/short-text";
import { functionTexts as texts } from "../../locales/en/functions";
import type { Answer } from "../cells/answer";
import { CellError } from "../cells/excel-error";
import type {
  Argument,
  ChoiceArgument,
  DataArgument,
  ItemArgument,
  NumberArgument,
  PlanArgument,
  SampleArgument,
  TableArgument,
} from "../arguments/argument";
import { readCell, type CellContent } from "../cells/cell";
import { gridsOf, isSingle, type Grid } from "../cells/grid";
import { numberOf } from "../arguments/number-argument";
import type { Item } from "../../engine/planning/bill-explosion";
import { itemOf } from "../readers/bill";
import { planOf, type Plan } from "../readers/plan";
import { resultOf } from "../cells/result";
import { describedAs, type DescribedFunction } from "./described";
import { sampleOf } from "../readers/sample";

/** What each kind of argument is read as; an optional range that is not there is null. */
type Read<A> = A extends NumberArgument
  ? number
  : A extends ChoiceArgument
    ? string
    : A extends ItemArgument
      ? Item
      : A extends DataArgument | TableArgument
        ? Grid
        : A extends SampleArgument
          ? A extends { required: false }
            ? ArrayLike<number> | null
            : ArrayLike<number>
          : A extends PlanArgument
            ? A extends { required: false }
              ? Plan | null
              : Plan
            : never;

/** What the arguments of a function are read as, one by one. */
export type ReadArguments<A extends readonly Argument[]> = { [K in keyof A]: Read<A[K]> };

/**
 * Makes a function that reads whole ranges as one list or table, whatever is in their rows; its other
 * arguments are single values. The calculation gives the cells of the result.
 */
export function aggregate<A extends readonly Argument[]>(
  described: readonly [...A],
  calculate: (...values: ReadArguments<A>) => Answer[][],
): DescribedFunction {
  return describedAs({ whole: described }, (...raw) =>
    resultOf(() => calculate(...readArguments(described, gridsOf(described, raw)))),
  );
}

/** @throws CellError for the first argument that is not what it must be */
export function readArguments<A extends readonly Argument[]>(
  described: readonly [...A],
  grids: readonly Grid[],
): ReadArguments<A> {
  return described.map((argument, k) => readArgument(argument, grids[k])) as ReadArguments<A>;
}

/** @throws CellError where it is not what it must be */
export function readArgument(argument: Argument, grid: Grid): unknown {
  if (argument.kind === "data" || argument.kind === "table") return grid;
  if (argument.kind === "item") return itemOf(argument, grid);
  if (argument.kind === "sample") return sampleOf(argument, grid);
  if (argument.kind === "plan") return planOf(argument, grid);
  if (!isSingle(grid)) {
    throw new CellError("#VALUE!", texts.mustBeSingle(argument.name, grid.rows, grid.columns));
  }
  const content = readCell(grid.cells[0][0]);
  return argument.kind === "number" ? numberOf(argument, content) : wordOf(argument, content);
}

function wordOf({ name, words, default: byDefault }: ChoiceArgument, content: CellContent): string {
  if (content.kind === "blank") return byDefault;
  if (content.kind === "error") throw content.error;
  const given = content.kind === "text" ? content.text : shown(content);
  const word = words.find((known) => known === given.trim().toLowerCase());
  if (word !== undefined) return word;
  const was = given === "0" ? texts.zeroOrEmptyCell : `"${shortText(given)}"`;
  throw new CellError("#VALUE!", texts.mustBeWord(name, words, was));
}

function shown(content: CellContent & { kind: "number" | "boolean" }): string {
  return content.kind === "number" ? String(content.number) : content.boolean ? "TRUE" : "FALSE";
}
