import type { Argument, DescribedArgument, NumberArgument } from "../arguments/argument";
import type { ResultCell } from "../cells/result";

/** A function for cells that says what its arguments are. */
export interface DescribedFunction {
  (...raw: unknown[]): ResultCell[][];
  readonly described: readonly DescribedArgument[];
}

/** Gives a function its arguments: numbers that are taken cell by cell, and others after them. */
export function describedAs(
  perCell: readonly NumberArgument[],
  others: readonly Argument[],
  run: (...raw: unknown[]) => ResultCell[][],
): DescribedFunction {
  const described = [
    ...perCell.map((argument) => ({ ...argument, isPerCell: true })),
    ...others.map((argument) => ({ ...argument, isPerCell: false })),
  ];
  return Object.assign(run, { described });
}
