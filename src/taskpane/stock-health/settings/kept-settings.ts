import type { FoundList } from "../../../workbook/excel/types";
import {
  either,
  list,
  nothing,
  record,
  text,
  truth,
  whole,
  word,
  type Shape,
} from "../../kept/shape";
import { keptDemand } from "../../list/demand/demand-columns";
import { emptyPeriodWays } from "../../list/demand/period-cells";
import { sameItemWays } from "../../list/same-items";
import { keptSecond, type KeptSecond } from "../../list/second-list/second-list";
import { batchIds, type BatchRole } from "../batches/batch-columns";
import { groupRoles } from "../columns/column-role";
import { columnRoles, type HealthColumns } from "../columns/columns";
import { receiptIds, type ReceiptRole } from "../receipts/receipt-columns";
import { mostLimits, readAgeLimits } from "./age-limits";
import { fieldNames, type Entries } from "./settings";

/** What is kept in the workbook for a list; its health is always that of the day it is asked on. */
export interface KeptHealth {
  columns: HealthColumns;
  entries: Omit<Entries, "today">;
  leaveOutHidden: boolean;
  receipts: KeptSecond<ReceiptRole> | null;
  batches: KeptSecond<BatchRole> | null;
}

const short = text(255);

/** The settings as they were kept, or null when they are not whole or do not fit the list. */
export function readKept(kept: unknown, { place }: FoundList): KeptHealth | null {
  const column = either(whole(0, place.columns - 1), nothing);
  const columns = record<HealthColumns>({
    hasHeader: truth,
    at: record(forEach(columnRoles, column)),
    ...keptDemand(place.columns),
  });
  const entries = record<KeptHealth["entries"]>({
    ...forEach(fieldNames, short),
    ...{ ageLimits: short, reserves: list(short, mostLimits + 2) },
    ...{ emptyPeriods: word(emptyPeriodWays), sameItems: word(sameItemWays) },
    groupBy: either(word(groupRoles), nothing),
  });
  const found = record<KeptHealth>({
    ...{ columns, entries, leaveOutHidden: truth },
    receipts: either(keptSecond(receiptIds), nothing),
    batches: either(keptSecond(batchIds), nothing),
  })(kept);
  return found !== undefined && agesFit(found.entries) ? found : null;
}

/** A share for each age, no more and no less. */
function agesFit({ ageLimits, reserves }: KeptHealth["entries"]): boolean {
  const limits = readAgeLimits(ageLimits);
  return limits === null ? reserves.length >= 3 : reserves.length === limits.length + 2;
}

function forEach<Key extends string, T>(keys: readonly Key[], shape: Shape<T>) {
  return Object.fromEntries(keys.map((key) => [key, shape])) as Record<Key, Shape<T>>;
}
