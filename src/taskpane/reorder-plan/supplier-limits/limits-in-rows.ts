import type { PlanRows } from "../rows/rows";
import type { SupplierLimits } from "./supplier-limits";

type Limited = Pick<PlanRows, "numbers">;

/** What a row says of the order of its supplier. */
function inRow({ numbers }: Limited, row: number): SupplierLimits {
  const said = (of: Float64Array) => (Number.isNaN(of[row]) ? null : of[row]);
  return { minimum: said(numbers.supplierMinimum), container: said(numbers.container) };
}

/**
 * What a further row makes of what is asked of its supplier: where rows say different things, the most
 * is asked that any of them does. 0 asks for nothing.
 */
export function stricter(rows: Limited, row: number, before: SupplierLimits): SupplierLimits {
  const { minimum, container } = inRow(rows, row);
  const either = (one: number | null, other: number | null, of: typeof Math.max) =>
    one === null || other === null ? (one ?? other) : of(one, other);
  return {
    minimum: either(before.minimum, minimum, Math.max),
    container: either(before.container, container, (one, other) =>
      one === 0 || other === 0 ? Math.max(one, other) : Math.min(one, other),
    ),
  };
}

/** Whether a row says something else than holds for its supplier. */
export function saysOtherwise(rows: Limited, row: number, inRows: SupplierLimits): boolean {
  const { minimum, container } = inRow(rows, row);
  const differs = (one: number | null, other: number | null) => one !== null && one !== other;
  return differs(minimum, inRows.minimum) || differs(container, inRows.container);
}
