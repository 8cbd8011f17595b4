import type { Cell } from "../../../workbook/excel/types";
import { moneyText } from "../../list/money-text";
import type { Pane } from "../../pane/pane";
import type { Planned } from "../plan/plan-list";
import type { SupplierOrder } from "../plan/suppliers";

/** Who asks for a limit of a supplier: the user, the list, or the settings for all of them. */
export type LimitSource = "entered" | "list" | "all";

/** The limits that hold for all, and how many suppliers have others. */
export function limitSettings(pane: Pane, result: Planned): Cell[][] {
  const { texts, formats } = pane;
  const { plan, report } = texts.reorderPlan;
  const words = report.limits;
  const { budget, supplierMinimum, container } = result.settings;
  const count = (source: LimitSource) =>
    result.suppliers.filter((supplier) => sourcesOf(result, supplier).includes(source)).length;
  const [entered, listed] = [count("entered"), count("list")];
  const others = [
    ...(entered > 0 ? [words.entered(formats.count(entered))] : []),
    ...(listed > 0 ? [words.listed(formats.count(listed))] : []),
  ];
  const money = (name: string, limit: number | null): Cell[][] =>
    limit === null ? [] : [[name, moneyText(pane, result, limit)]];
  return [
    ...money(plan.fields.budget, budget),
    ...money(plan.fields.supplierMinimum, supplierMinimum),
    ...(container === null ? [] : [[plan.fields.container, formats.number(container)]]),
    ...(others.length === 0 ? [] : [[words.ofSuppliers, others.join("; ")]]),
  ];
}

/** Who asks for the limits of a supplier: one for each of those that hold, none where none does. */
export function sourcesOf(result: Planned, supplier: SupplierOrder): LimitSource[] {
  const own = result.ownLimits.get(supplier.key);
  const sources = (["minimum", "container"] as const).flatMap((which): LimitSource[] => {
    if (supplier[which] === null) return [];
    if ((own?.[which] ?? null) !== null) return ["entered"];
    return [supplier.inRows[which] === null ? "all" : "list"];
  });
  return [...new Set(sources)];
}
