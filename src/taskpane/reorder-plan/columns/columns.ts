import type { Cell } from "../../../workbook/excel/types";
import { lacksPeriods, type DemandColumns } from "../../list/demand/demand-columns";
import { guessDemand } from "../../list/demand/guess-demand";
import { guessRoles, type RoleWords } from "../../list/guess-roles";
import { judgeStockColumn } from "../../list/judge-stock-column";
import { missingRoles, type Role, type RoleColumns } from "../../list/roles";
import { openTerm } from "../../reading/header-words/open-term";
import { saysOfPlan } from "../../reading/header-words/planning/planning-of";
import { readHeader } from "../../reading/header-words/read-header";
import { termSide } from "../../reading/header-words/term-side";
import { firstColumns } from "../../reading/headers/first-columns";
import { guessHeader } from "../../reading/headers/guess-header";
import type { ColumnRole, NumberRole } from "./column-role";
import { headerMeaning } from "./header-meaning";
import { unitOfTime, type TimeUnit } from "../../list/time-unit";

/** Columns count from 0 inside the list. */
export interface PlanColumns extends RoleColumns<ColumnRole>, DemandColumns {
  /** Of the column of lead times. */
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
  text("purchaseTerm"),
  text("location"),
  text("class"),
  number("service"),
  number("reviewTime"),
  number("minimumOrder"),
  number("pack"),
  number("maximumOrder"),
  number("size"),
  number("supplierMinimum"),
  number("container"),
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

/** What has yet to be chosen: roles, and "periods". */
export function missingColumns(columns: PlanColumns): (ColumnRole | "periods")[] {
  const missing: (ColumnRole | "periods")[] = missingRoles(rolesOf(columns), columns).map(
    ({ id }) => id,
  );
  return lacksPeriods(columns) ? [...missing, "periods"] : missing;
}

/** A guess the user can change: see `guessRoles`. */
export function guessColumns(
  whole: Cell[][],
  today: number,
  hasHeader = guessHeader(whole),
): PlanColumns {
  const demand = guessDemand(whole, hasHeader, today);
  const headers = hasHeader ? (firstColumns(whole)[0] ?? []).map(String) : [];
  const open = openTerm(headers, namesOf(headers));
  const words: RoleWords<ColumnRole> = {
    meaning: (header) => {
      if (open?.side === "purchase" && open.header === header) return "purchaseTerm";
      return demand.isPeriod(header) ? "unknown" : headerMeaning(header);
    },
    judge: judgeStockColumn,
  };
  const guess = guessRoles(whole, hasHeader, roles, words);
  const headerOf = (role: ColumnRole) => headers[guess.at[role] ?? -1] ?? "";
  return {
    ...guess,
    ...demand.columns(headerOf("demand")),
    leadTimeIn: unitOfTime(headerOf("leadTime")) ?? "day",
    reviewTimeIn: unitOfTime(headerOf("reviewTime")) ?? "day",
  };
}

/** Which parties the list names, beside their terms. */
function namesOf(headers: readonly string[]): Record<"supplier" | "customer", boolean> {
  const others = headers.filter((header) => termSide(header) === null).map(readHeader);
  const names = (party: "supplier" | "customer") =>
    others.some((header) => saysOfPlan(header, party));
  return { supplier: names("supplier"), customer: names("customer") };
}
