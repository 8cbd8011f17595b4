import type { ZeroStockLimits } from "../../engine/policy/zero-stock";
import type { FoundList } from "../../workbook/excel/types";
import { either, nothing, number, record, truth, whole, word, type Shape } from "../kept/shape";
import { columnRoles, spreadKinds, type ZeroStockColumns } from "./columns";
import { limitNames } from "./limits";

/** What is kept in the workbook for a list, so that the next colleague finds it. */
export interface KeptSettings {
  columns: ZeroStockColumns;
  limits: ZeroStockLimits;
  leaveOutHidden: boolean;
}

/** The settings as they were kept, or null when they are not whole or do not fit the list. */
export function readKept(kept: unknown, { place }: FoundList): KeptSettings | null {
  const column = either(whole(0, place.columns - 1), nothing);
  const columns = record<ZeroStockColumns>({
    hasHeader: truth,
    at: record(forEach(columnRoles, column)),
    kinds: record({ leadTimeSpread: word(spreadKinds), demandSpread: word(spreadKinds) }),
  });
  const limits = record(forEach(limitNames, number(0, Number.MAX_VALUE)));
  return record<KeptSettings>({ columns, limits, leaveOutHidden: truth })(kept) ?? null;
}

function forEach<Key extends string, T>(keys: readonly Key[], shape: Shape<T>) {
  return Object.fromEntries(keys.map((key) => [key, shape])) as Record<Key, Shape<T>>;
}
