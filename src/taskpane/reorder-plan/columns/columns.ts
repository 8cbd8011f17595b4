import type { Cell } from "../../../workbook/excel/types";
import { guessRoles, type RoleWords } from "../../list/guess-roles";
import { missingRoles, type Role, type RoleColumns } from "../../list/roles";
import { factsOf } from "../../reading/columns/column-facts";
import { Judged } from "../../reading/columns/evidence";
import { canBePeriod, findPeriods, withoutEmptyEnds } from "../../reading/columns/guess-periods";
import { judgePrice, judgeQuantity, withHoles } from "../../reading/columns/judge-numbers";
import { firstColumns } from "../../reading/headers/first-columns";
import { guessHeader } from "../../reading/headers/guess-header";
import { readHeader, says } from "../../reading/header-words/read-header";
import { periodHeader, type PeriodKind } from "../../reading/headers/period-header";
import type { ColumnRole, NumberRole } from "./column-role";
import { headerMeaning } from "./header-meaning";
import { unitOfTime, type TimeUnit } from "../../list/time-unit";

/** What the demand of an item is taken from: what was sold, what is expected, or one figure. */
export const demandSources = ["history", "forecast", "average"] as const;
export type DemandSource = (typeof demandSources)[number];

/** Columns count from 0 inside the list. */
export interface PlanColumns extends RoleColumns<ColumnRole> {
  demandFrom: DemandSource;
  /** The columns of the periods lie from one to the other. */
  firstPeriod: number | null;
  lastPeriod: number | null;
  /** How long a period is, and in what lead times are told. */
  period: TimeUnit;
  leadTimeIn: TimeUnit;
  /** Of the column of review intervals. */
  reviewTimeIn: TimeUnit;
}

const number = <Id extends NumberRole>(id: Id, isNeeded = false) =>
  ({ id, kind: "number", isNeeded }) as const;
const text = <Id extends ColumnRole>(id: Id) => ({ id, kind: "text", isNeeded: false }) as const;

/** In the order in which the pane asks for them. */
const roles: readonly Role<ColumnRole>[] = [
  text("item"),
  number("onHand", true),
  number("demand", true),
  number("demandDeviation"),
  number("leadTime", true),
  number("leadTimeDeviation"),
  number("unitCost", true),
  number("onOrder"),
  number("reserved"),
  text("supplier"),
  text("location"),
  text("class"),
  number("service"),
  number("reviewTime"),
  number("minimumOrder"),
  number("pack"),
  number("maximumOrder"),
  number("size"),
  number("salesPrice"),
  number("orderCost"),
];
export const columnRoles = roles.map(({ id }) => id);

/** A history has its own average and deviation; what is expected has its own average. */
export function rolesOf({ demandFrom }: Pick<PlanColumns, "demandFrom">): Role<ColumnRole>[] {
  return roles.filter(
    ({ id }) =>
      (id !== "demand" || demandFrom === "average") &&
      (id !== "demandDeviation" || demandFrom !== "history"),
  );
}

/** From the first period to the last; none where the demand is one figure. */
export function periodColumns(columns: PlanColumns): number[] {
  const { demandFrom, firstPeriod, lastPeriod } = columns;
  if (demandFrom === "average" || firstPeriod === null || lastPeriod === null) return [];
  return Array.from(
    { length: Math.max(0, lastPeriod - firstPeriod + 1) },
    (_, k) => firstPeriod + k,
  );
}

/** A history of two periods has a deviation; less is none. */
const leastPeriods = { history: 2, forecast: 1, average: 0 };

/** What has yet to be chosen: roles, and "periods". */
export function missingColumns(columns: PlanColumns): (ColumnRole | "periods")[] {
  const missing: (ColumnRole | "periods")[] = missingRoles(rolesOf(columns), columns).map(
    ({ id }) => id,
  );
  const lacksPeriods = periodColumns(columns).length < leastPeriods[columns.demandFrom];
  return lacksPeriods ? [...missing, "periods"] : missing;
}

const kindUnits: Partial<Record<PeriodKind, TimeUnit>> = {
  day: "day",
  week: "week",
  month: "month",
  quarter: "quarter",
  year: "year",
};

/** A guess the user can change: see `guessRoles`. */
export function guessColumns(
  whole: Cell[][],
  today: number,
  hasHeader = guessHeader(whole),
): PlanColumns {
  const preview = firstColumns(whole);
  const headers = hasHeader ? (preview[0] ?? []) : [];
  const facts = factsOf(preview, hasHeader);
  const found = findPeriods(headers, (column) => canBePeriod(facts[column]));
  const history = found.history && withoutEmptyEnds(found.history, facts);
  const periodHeaders = new Set([...found.columns].map((column) => String(headers[column])));
  const words: RoleWords<ColumnRole> = {
    meaning: (header) => (periodHeaders.has(header) ? "unknown" : headerMeaning(header)),
    judge: (role, of) => {
      if (role === "unitCost" || role === "salesPrice") return judgePrice(of);
      if (role !== "onHand" && role !== "demand") return undefined;
      return judgeQuantity(of) ?? withHoles(new Judged(of).says(of.number, 0));
    },
  };
  const guess = guessRoles(whole, hasHeader, roles, words);
  const headerOf = (role: ColumnRole) => String(headers[guess.at[role] ?? -1] ?? "");
  const kind = history && periodHeader(headers[history.first])?.kind;
  const isAhead = history !== null && isForecast(history.first, history.last, headers, today);
  return {
    ...guess,
    demandFrom: history === null ? "average" : isAhead ? "forecast" : "history",
    firstPeriod: history?.first ?? null,
    lastPeriod: history?.last ?? null,
    period: (kind && kindUnits[kind]) ?? unitOfTime(headerOf("demand")) ?? "month",
    leadTimeIn: unitOfTime(headerOf("leadTime")) ?? "day",
    reviewTimeIn: unitOfTime(headerOf("reviewTime")) ?? "day",
  };
}

/** Dates after today, or a word for what is expected beside the periods. */
function isForecast(first: number, last: number, headers: Cell[], today: number): boolean {
  const middle = headers[Math.floor((first + last) / 2)];
  if (typeof middle === "number" && middle > 20_000) return middle > today;
  return says(readHeader(String(headers[first])), "plan");
}
