import type { Cell } from "../../../workbook/excel/types";
import { factsOf } from "../../reading/columns/column-facts";
import { canBePeriod, findPeriods, withoutEmptyEnds } from "../../reading/columns/guess-periods";
import { firstColumns } from "../../reading/headers/first-columns";
import { periodHeader, type PeriodKind } from "../../reading/headers/period-header";
import { readHeader, says } from "../../reading/header-words/read-header";
import { unitOfTime, type TimeUnit } from "../time-unit";
import type { DemandColumns } from "./demand-columns";

export interface FoundDemand {
  /** The column under such a header belongs to a history, and is nothing else. */
  isPeriod: (header: string) => boolean;
  /** @param header of the column that holds one figure; "" where none does */
  columns: (header: string) => DemandColumns;
}

const kindUnits: Partial<Record<PeriodKind, TimeUnit>> = {
  day: "day",
  week: "week",
  month: "month",
  quarter: "quarter",
  year: "year",
};

/**
 * A guess the user can change: the columns of one history or forecast, else one figure.
 *
 * @param whole the first rows of the list, with the names of the columns on top
 */
export function guessDemand(whole: Cell[][], hasHeader: boolean, today: number): FoundDemand {
  const preview = firstColumns(whole);
  const headers = hasHeader ? (preview[0] ?? []) : [];
  const facts = factsOf(preview, hasHeader);
  const found = findPeriods(headers, (column) => canBePeriod(facts[column]));
  const history = found.history && withoutEmptyEnds(found.history, facts);
  const periodHeaders = new Set([...found.columns].map((column) => String(headers[column])));
  const kind = history && periodHeader(headers[history.first])?.kind;
  const isAhead = history !== null && isForecast(history.first, history.last, headers, today);
  return {
    isPeriod: (header) => periodHeaders.has(header),
    columns: (header) => ({
      demandFrom: history === null ? "average" : isAhead ? "forecast" : "history",
      firstPeriod: history?.first ?? null,
      lastPeriod: history?.last ?? null,
      period: (kind && kindUnits[kind]) ?? unitOfTime(header) ?? "month",
    }),
  };
}

/** Dates after today, or a word for what is expected beside the periods. */
function isForecast(first: number, last: number, headers: Cell[], today: number): boolean {
  const middle = headers[Math.floor((first + last) / 2)];
  if (typeof middle === "number" && middle > 20_000) return middle > today;
  return says(readHeader(String(headers[first])), "plan");
}
