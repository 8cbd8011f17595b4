import type { FoundList } from "../../../workbook/excel/types";
import { either, nothing, record, text, truth, whole, word, type Shape } from "../../kept/shape";
import { keptDemand } from "../../list/demand/demand-columns";
import { emptyPeriodWays } from "../../list/demand/period-cells";
import { sameItemWays } from "../../list/same-items";
import { keptSecond, type KeptSecond } from "../../list/second-list/second-list";
import { columnRoles, type PlanColumns } from "../columns/columns";
import { openOrderIds, type OpenOrderRole } from "../open-orders/open-order-columns";
import { keptOrders, type KeptOrders } from "../own-orders/own-orders";
import { fieldNames, serviceKinds, type Entries } from "./settings";
import { keptLimits, type KeptOwnLimits } from "../supplier-limits/supplier-limits";
import { timeUnits } from "../../list/time-unit";

/** What is kept in the workbook for a list; a plan is always made for the day it is made on. */
export interface KeptPlan {
  columns: PlanColumns;
  entries: Omit<Entries, "today">;
  leaveOutHidden: boolean;
  asFormulas: boolean;
  openOrders: KeptSecond<OpenOrderRole> | null;
  ownOrders: KeptOrders;
  ownLimits: KeptOwnLimits;
}

const short = text(255);

/** The settings as they were kept, or null when they are not whole or do not fit the list. */
export function readKept(kept: unknown, { place }: FoundList): KeptPlan | null {
  const column = either(whole(0, place.columns - 1), nothing);
  const unit = word(timeUnits);
  const columns = record<PlanColumns>({
    hasHeader: truth,
    at: record(forEach(columnRoles, column)),
    ...keptDemand(place.columns),
    ...{ leadTimeIn: unit, reviewTimeIn: unit },
  });
  const entries = record<KeptPlan["entries"]>({
    ...forEach(fieldNames, short),
    serviceKind: word(serviceKinds),
    emptyPeriods: word(emptyPeriodWays),
    sameItems: word(sameItemWays),
  });
  const openOrders = either(keptSecond(openOrderIds), nothing);
  const plan = {
    ...{ columns, entries, leaveOutHidden: truth, asFormulas: truth },
    ...{ openOrders, ownOrders: keptOrders, ownLimits: keptLimits },
  };
  return record<KeptPlan>(plan)(kept) ?? null;
}

function forEach<Key extends string, T>(keys: readonly Key[], shape: Shape<T>) {
  return Object.fromEntries(keys.map((key) => [key, shape])) as Record<Key, Shape<T>>;
}
