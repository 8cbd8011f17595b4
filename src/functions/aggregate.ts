import { Failure } from "../engine/failure";
import { functionTexts as texts } from "../locales/en/functions";
import { errorFrom, type Answer } from "./answer";
import type {
  Argument,
  ChoiceArgument,
  DataArgument,
  NumberArgument,
  PlanArgument,
  SampleArgument,
} from "./argument";
import { readCell, type CellContent } from "./cell";
import { gridOf, isSingle, type Grid } from "./grid";
import { numberOf } from "./number-argument";
import { planOf, type Plan } from "./plan";
import { sampleOf } from "./sample";

/** What each kind of argument is read as; an optional range that is not there is null. */
type Read<A> = A extends NumberArgument
  ? number
  : A extends ChoiceArgument
    ? string
    : A extends DataArgument
      ? Grid
      : A extends SampleArgument
        ? A extends { required: false }
          ? Float64Array | null
          : Float64Array
        : A extends PlanArgument
          ? A extends { required: false }
            ? Plan | null
            : Plan
          : never;

/**
 * Makes a function that reads whole ranges as data sets; its other arguments are single values. The
 * calculation gives the cells of the result.
 */
export function aggregate<A extends readonly Argument[]>(
  described: readonly [...A],
  calculate: (...values: { [K in keyof A]: Read<A[K]> }) => Answer[][],
): (...raw: unknown[]) => Answer[][] {
  return (...raw) => {
    try {
      const values = described.map((argument, k) => read(argument, gridOf(raw[k])));
      return calculate(...(values as { [K in keyof A]: Read<A[K]> }));
    } catch (thrown) {
      return [[errorFrom(thrown)]];
    }
  };
}

function read(argument: Argument, grid: Grid): unknown {
  if (argument.kind === "data") return grid;
  if (argument.kind === "sample") return sampleOf(argument, grid);
  if (argument.kind === "plan") return planOf(argument, grid);
  if (!isSingle(grid)) {
    throw new Failure("value", texts.mustBeSingle(argument.name, grid.rows, grid.columns));
  }
  const content = readCell(grid.cells[0][0]);
  return argument.kind === "number" ? numberOf(argument, content) : wordOf(argument, content);
}

function wordOf({ name, words, default: byDefault }: ChoiceArgument, content: CellContent): string {
  if (content.kind === "blank") return byDefault;
  if (content.kind === "error") throw content.error;
  const given = content.kind === "text" ? content.text : shown(content);
  const word = words.find((known) => known === given.trim().toLowerCase());
  if (word === undefined) throw new Failure("value", texts.mustBeWord(name, words, `"${given}"`));
  return word;
}

function shown(content: CellContent & { kind: "number" | "boolean" }): string {
  return content.kind === "number" ? String(content.number) : content.boolean ? "TRUE" : "FALSE";
}
