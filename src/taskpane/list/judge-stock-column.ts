import type { ColumnFacts } from "../reading/columns/column-facts";
import { Judged } from "../reading/columns/evidence";
import { judgePrice, judgeQuantity, withHoles } from "../reading/columns/judge-numbers";

/** How well a column fits what a list of stock tells of an item; undefined where its kind will do. */
export function judgeStockColumn(role: string, facts: ColumnFacts): Judged | null | undefined {
  if (role === "unitCost" || role === "salesPrice") return judgePrice(facts);
  if (role !== "onHand" && role !== "demand") return undefined;
  return judgeQuantity(facts) ?? withHoles(new Judged(facts).says(facts.number, 0));
}
