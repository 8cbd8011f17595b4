import type { Cell } from "../../../workbook/excel/types";
import { lacksPeriods, type DemandColumns } from "../../list/demand/demand-columns";
import { guessDemand } from "../../list/demand/guess-demand";
import { guessRoles, type RoleWords } from "../../list/guess-roles";
import { judgeStockColumn } from "../../list/judge-stock-column";
import { missingRoles, type Role, type RoleColumns } from "../../list/roles";
import { firstColumns } from "../../reading/headers/first-columns";
import { guessHeader } from "../../reading/headers/guess-header";
import type { ColumnRole, NumberRole } from "./column-role";
import { headerMeaning } from "./header-meaning";

/** Columns count from 0 inside the list. */
export interface HealthColumns extends RoleColumns<ColumnRole>, DemandColumns {}

const number = <Id extends NumberRole>(id: Id, isNeeded = false) =>
  ({ id, kind: "number", isNeeded }) as const;
const text = <Id extends ColumnRole>(id: Id) => ({ id, kind: "text", isNeeded: false }) as const;

/** In the order in which the pane asks for them. */
const roles: readonly Role<ColumnRole>[] = [
  text("item"),
  number("onHand", true),
  number("unitCost", true),
  number("demand", true),
  // A day is a number of Excel's, or a text.
  text("lastIssue"),
  number("buffer"),
  number("realisableValue"),
  number("salesPrice"),
  text("class"),
  text("group"),
  text("location"),
  text("supplier"),
];
export const columnRoles = roles.map(({ id }) => id);

/** A history or a forecast has its own average. */
export function rolesOf({ demandFrom }: Pick<HealthColumns, "demandFrom">): Role<ColumnRole>[] {
  return roles.filter(({ id }) => id !== "demand" || demandFrom === "average");
}

/** What has yet to be chosen: roles, and "periods". */
export function missingColumns(columns: HealthColumns): (ColumnRole | "periods")[] {
  const missing = missingRoles(rolesOf(columns), columns).map(({ id }) => id);
  return lacksPeriods(columns) ? [...missing, "periods"] : missing;
}

/** A guess the user can change: see `guessRoles`. */
export function guessColumns(
  whole: Cell[][],
  today: number,
  hasHeader = guessHeader(whole),
): HealthColumns {
  const demand = guessDemand(whole, hasHeader, today);
  const words: RoleWords<ColumnRole> = {
    meaning: (header) => (demand.isPeriod(header) ? "unknown" : headerMeaning(header)),
    judge: judgeStockColumn,
  };
  const guess = guessRoles(whole, hasHeader, roles, words);
  const headers = hasHeader ? (firstColumns(whole)[0] ?? []) : [];
  return { ...guess, ...demand.columns(String(headers[guess.at.demand ?? -1] ?? "")) };
}
