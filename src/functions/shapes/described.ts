import type { Argument, DescribedArgument, NumberArgument } from "../arguments/argument";
import type { ResultCell } from "../cells/result";

/** A function for cells that says what its arguments are. */
export interface DescribedFunction {
  (...raw: unknown[]): ResultCell[][];
  readonly described: readonly DescribedArgument[];
}

/** The arguments of a function in their order, by what a range of several cells means for them. */
interface Arguments {
  /** Numbers that are taken cell by cell. */
  perCell?: readonly NumberArgument[];
  /** Data of an item and numbers for it, which may have a row for each of many items. */
  perRow?: readonly Argument[];
  /** Settings and lists that are read whole. */
  whole?: readonly Argument[];
  /** Numbers taken cell by cell that came later than the settings, and stand after them. */
  furtherPerCell?: readonly NumberArgument[];
}

/** Gives a function its arguments. */
export function describedAs(
  { perCell = [], perRow = [], whole = [], furtherPerCell = [] }: Arguments,
  run: (...raw: unknown[]) => ResultCell[][],
): DescribedFunction {
  const cellByCell = (argument: NumberArgument) => ({
    ...argument,
    isPerCell: true,
    isPerRow: false,
  });
  const described = [
    ...perCell.map(cellByCell),
    ...perRow.map((argument) => ({
      ...argument,
      isPerCell: false,
      isPerRow: mayHoldItems(argument),
    })),
    ...whole.map((argument) => ({ ...argument, isPerCell: false, isPerRow: false })),
    ...furtherPerCell.map(cellByCell),
  ];
  return Object.assign(run, { described });
}

/** Whether the rows of a range may be items; words, names and tables are settings that all share. */
export function mayHoldItems({ kind }: Argument): boolean {
  return kind !== "choice" && kind !== "item" && kind !== "table";
}
