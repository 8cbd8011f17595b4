import { methods } from "../methods/methods";
import { valueColumns, type ListColumns } from "./list-columns";

/** The columns measured beside the value, or null while one of them is not chosen. */
export function measureColumns(columns: ListColumns): number[] | null {
  return methods[columns.method].columns.measured(columns);
}

/** Everything that a run needs is chosen. */
export function isComplete(columns: ListColumns): boolean {
  return valueColumns(columns) !== null && measureColumns(columns) !== null;
}

/** Other columns, made to go together: the demand of periods makes a value only where it is read. */
export function withColumns(columns: ListColumns, part: Partial<ListColumns>): ListColumns {
  const next = { ...columns, ...part };
  const { valueFrom } = methods[next.method].columns;
  return valueFrom.includes(next.valueFrom) ? next : { ...next, valueFrom: valueFrom[0] };
}
