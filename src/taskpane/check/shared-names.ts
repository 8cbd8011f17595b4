import type { Progress } from "../../workbook/types";
import { inSlices } from "../state/slices";
import { itemKey } from "./items";
import type { Rows } from "./rows";

/** The rows, among those classified, whose item stands in more than one of them. */
export async function rowsSharingNames(
  rows: Rows,
  classed: Uint8Array,
  progress: Progress,
): Promise<{ rows: number[]; names: number }> {
  const counts = new Map<string, number>();
  const countOf = (row: number) => counts.get(itemKey(rows, row)) ?? 0;
  const isNamed = (row: number) => classed[row] === 1 && rows.names[row] !== "";
  await inSlices(
    rows.count,
    (row) => {
      if (isNamed(row)) counts.set(itemKey(rows, row), countOf(row) + 1);
    },
    progress,
  );
  let names = 0;
  for (const count of counts.values()) if (count > 1) names++;
  const sharing: number[] = [];
  if (names === 0) return { rows: sharing, names };
  await inSlices(
    rows.count,
    (row) => {
      if (isNamed(row) && countOf(row) > 1) sharing.push(row);
    },
    progress,
  );
  return { rows: sharing, names };
}
