import { CompensatedSum } from "../../../engine/compensated-sum";
import type { Progress } from "../../../workbook/excel/types";
import { inSlices } from "../../pane/in-slices";
import type { HealthRows } from "../rows/rows";
import type { LeftOut } from "./judged";

/** What stands in the rows that cannot be judged, as far as their stock and cost can be read. */
export async function leftOutOf(
  { count, faulty, numbers }: HealthRows,
  isHidden: (row: number) => boolean,
  progress: Progress,
): Promise<LeftOut> {
  const money = new CompensatedSum();
  let rows = 0;
  let unknown = 0;
  await inSlices(
    count,
    (row) => {
      if (faulty[row] === 0 || isHidden(row)) return;
      rows++;
      const worth = Math.max(0, numbers.onHand[row]) * numbers.unitCost[row];
      if (Number.isNaN(worth)) unknown++;
      else money.add(worth);
    },
    progress,
  );
  return { rows, money: money.total, unknown };
}
