import type { FoundList } from "../../../workbook/excel/types";
import { either, nothing, record, text, truth, whole, word, type Shape } from "../../kept/shape";
import { keptDemand } from "../../list/demand/demand-columns";
import { emptyPeriodWays } from "../../list/demand/period-cells";
import { columnRoles, flowSources, stockSources, type CapitalColumns } from "../columns/columns";
import { vatWays } from "../columns/vat-words";
import { knownTermWays } from "../known-terms/list-terms";
import { fieldNames, repeatedWays, yearLengths, type Entries } from "./settings";

/** What is kept in the workbook for a list. */
export interface KeptCapital {
  columns: CapitalColumns;
  entries: Entries;
  leaveOutHidden: boolean;
  asFormulas: boolean;
}

const short = text(255);

/** The settings as they were kept, or null when they are not whole or do not fit the list. */
export function readKept(kept: unknown, { place }: FoundList): KeptCapital | null {
  const column = either(whole(0, place.columns - 1), nothing);
  const vat = word(vatWays);
  const columns = record<CapitalColumns>({
    hasHeader: truth,
    at: record(forEach(columnRoles, column)),
    ...{ stockFrom: word(stockSources), flowFrom: word(flowSources) },
    ...keptDemand(place.columns),
    vat: record<CapitalColumns["vat"]>({ sales: vat, purchase: vat }),
  });
  const entries = record<Entries>({
    ...forEach(fieldNames, short),
    ...{ daysPerYear: word(yearLengths), repeated: word(repeatedWays) },
    ...{ emptyPeriods: word(emptyPeriodWays), knownTerms: word(knownTermWays) },
  });
  const capital = { columns, entries, leaveOutHidden: truth, asFormulas: truth };
  return record<KeptCapital>(capital)(kept) ?? null;
}

function forEach<Key extends string, T>(keys: readonly Key[], shape: Shape<T>) {
  return Object.fromEntries(keys.map((key) => [key, shape])) as Record<Key, Shape<T>>;
}
