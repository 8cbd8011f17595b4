/**
 * How a calculation says that it has no answer. The kinds are Excel's own error values:
 * "value" an impossible argument, "number" no solution, "division" a ratio over zero,
 * "unavailable" not enough data or no answer inside the given data.
 */
export type FailureKind = "value" | "number" | "division" | "unavailable";

/** Not an Error: a column of 100,000 rows may fail in every row, and a stack trace each is slow. */
export class Failure {
  constructor(
    readonly kind: FailureKind,
    /** What happened and what to do, in plain words; Excel shows it for "value" and "unavailable". */
    readonly message: string,
  ) {}
}
