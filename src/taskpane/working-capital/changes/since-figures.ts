import type { CapitalFigures, CapitalParts } from "../../../engine/capital/capital-of";
import type { Pane } from "../../pane/pane";
import type { Worked } from "../work/worked";
import type { CapitalSince } from "./capital-since";

/** A figure as it was and as it is; null where there is none. */
interface ThenAndNow {
  kind: "money" | "days";
  name: string;
  was: number | null;
  is: number | null;
}

const kinds = {
  need: "money",
  costOfCapital: "money",
  daysOfStock: "days",
  daysOfSales: "days",
  daysOfPurchases: "days",
  cashCycle: "days",
} as const satisfies Partial<Record<keyof (CapitalParts & CapitalFigures), ThenAndNow["kind"]>>;
const figures = Object.keys(kinds) as (keyof typeof kinds)[];

/** The figures that tell whether less is tied up, and why. */
export function sinceFigures(
  { texts }: Pick<Pane, "texts">,
  { totals }: Pick<Worked, "totals">,
  { before }: CapitalSince,
): ThenAndNow[] {
  const { parties } = texts.capitalReport;
  const { result, write } = texts.workingCapital;
  const names = {
    ...{ need: result.need, costOfCapital: write.columns.costOfCapital },
    ...{ daysOfStock: parties.daysOfStock, daysOfSales: parties.daysOfSales },
    ...{ daysOfPurchases: parties.daysOfPurchases, cashCycle: parties.cashCycle },
  };
  return figures.map((figure) => ({
    ...{ kind: kinds[figure], name: names[figure] },
    ...{ was: before[figure], is: totals.all[figure] },
  }));
}
