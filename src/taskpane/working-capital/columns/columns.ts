import type { Cell } from "../../../workbook/excel/types";
import { lacksPeriods, periodColumns, type DemandColumns } from "../../list/demand/demand-columns";
import { guessDemand } from "../../list/demand/guess-demand";
import { guessRoles, type RoleWords } from "../../list/guess-roles";
import { missingRoles, type Role, type RoleColumns } from "../../list/roles";
import { unitOfTime } from "../../list/time-unit";
import { Judged } from "../../reading/columns/evidence";
import { judgePrice, withHoles, withMoment } from "../../reading/columns/judge-numbers";
import { openTerm } from "../../reading/header-words/open-term";
import { saysOfPlan } from "../../reading/header-words/planning/planning-of";
import { readHeader } from "../../reading/header-words/read-header";
import { firstColumns } from "../../reading/headers/first-columns";
import { guessHeader } from "../../reading/headers/guess-header";
import { termOf, type ColumnRole, type NumberRole, type Side } from "./column-role";
import { headerMeaning } from "./header-meaning";
import { vatSaid, type VatSaid } from "./vat-words";

/** What the worth of a stock is taken from: one column, or units times their cost. */
export const stockSources = ["value", "units"] as const;
export type StockSource = (typeof stockSources)[number];

/** What leaves in a year: units at their prices, or sales and their cost in money. */
export const flowSources = ["units", "money"] as const;
export type FlowSource = (typeof flowSources)[number];

/** Columns count from 0 inside the list. */
export interface CapitalColumns extends RoleColumns<ColumnRole>, DemandColumns {
  stockFrom: StockSource;
  flowFrom: FlowSource;
  /** Whether the prices of a side hold value-added tax. */
  vat: Record<Side, VatSaid>;
}

const number = <Id extends NumberRole>(id: Id, isNeeded = false) =>
  ({ id, kind: "number", isNeeded }) as const;
const text = <Id extends ColumnRole>(id: Id) => ({ id, kind: "text", isNeeded: false }) as const;

/** In the order in which the pane asks for them. */
const roles: readonly Role<ColumnRole>[] = [
  text("item"),
  number("stockValue", true),
  number("onHand", true),
  number("unitCost"),
  number("demand", true),
  number("salesPrice", true),
  number("purchasePrice", true),
  number("sales", true),
  number("costOfSales", true),
  text("salesTerm"),
  text("purchaseTerm"),
  text("supplier"),
  text("customer"),
  text("group"),
];
export const columnRoles = roles.map(({ id }) => id);

const ofUnits: readonly ColumnRole[] = ["demand", "salesPrice", "purchasePrice"];
const ofMoney: readonly ColumnRole[] = ["sales", "costOfSales"];

/** The roles that count for what stock and flow are taken from. */
export function rolesOf(columns: CapitalColumns): Role<ColumnRole>[] {
  const { stockFrom, flowFrom, demandFrom, at } = columns;
  const isAsked = (id: ColumnRole) => {
    if (id === "demand" && demandFrom !== "average") return false;
    if (id === "stockValue") return stockFrom === "value";
    if (id === "onHand") return stockFrom === "units";
    if (id === "unitCost") return stockFrom === "units" || flowFrom === "units";
    if (ofUnits.includes(id)) return flowFrom === "units";
    return ofMoney.includes(id) ? flowFrom === "money" : true;
  };
  return roles
    .filter(({ id }) => isAsked(id))
    .map((role) => {
      // What a unit costs is what it is bought for: where one is not said, the other says it.
      if (role.id === "purchasePrice") return { ...role, isNeeded: at.unitCost === null };
      if (role.id === "unitCost") return { ...role, isNeeded: flowFrom === "money" };
      return role;
    });
}

/** The columns of the periods; none where the flow is told in one figure. */
export function flowPeriods(columns: CapitalColumns): number[] {
  return columns.flowFrom === "units" ? periodColumns(columns) : [];
}

/** What has yet to be chosen: roles, and "periods". */
export function missingColumns(columns: CapitalColumns): (ColumnRole | "periods")[] {
  const missing: (ColumnRole | "periods")[] = missingRoles(rolesOf(columns), columns).map(
    ({ id }) => id,
  );
  const lacks = columns.flowFrom === "units" && lacksPeriods(columns);
  return lacks ? [...missing, "periods"] : missing;
}

/** A guess the user can change: see `guessRoles`. */
export function guessColumns(
  whole: Cell[][],
  today: number,
  hasHeader = guessHeader(whole),
): CapitalColumns {
  const demand = guessDemand(whole, hasHeader, today);
  const preview = firstColumns(whole);
  const headers = hasHeader ? (preview[0] ?? []).map(String) : [];
  const meant = openTermRole(headers);
  const words: RoleWords<ColumnRole> = {
    meaning: (header) =>
      demand.isPeriod(header) ? "unknown" : (meant.get(header) ?? roleOf(headerMeaning(header))),
    judge: (role, of) => {
      if (role === "unitCost" || role === "purchasePrice" || role === "salesPrice") {
        return judgePrice(of);
      }
      const isAmount = roles.some(({ id, kind }) => id === role && kind === "number");
      return isAmount ? withHoles(withMoment(new Judged(of).says(of.number, 1))) : undefined;
    },
  };
  const guess = guessRoles(whole, hasHeader, roles, words);
  const at = withParties(guess.at, headers);
  const headerOf = (role: ColumnRole) => headers[at[role] ?? -1] ?? "";
  const found = demand.columns(headerOf("demand"));
  const hasDemand = at.demand !== null || found.demandFrom !== "average";
  const hasMoney = at.costOfSales !== null || at.sales !== null;
  const flowFrom = !hasDemand && hasMoney ? "money" : "units";
  const flowHeader = headerOf(flowFrom === "units" ? "demand" : "sales");
  return {
    ...{ ...guess, at, flowFrom, ...found },
    stockFrom: at.stockValue === null && at.onHand !== null ? "units" : "value",
    // Terms are held against a year: one figure is of a year where nothing else is said.
    period:
      flowFrom === "units" && found.demandFrom !== "average"
        ? found.period
        : (unitOfTime(flowHeader) ?? unitOfTime(headerOf("costOfSales")) ?? "year"),
    vat: {
      sales: vatSaid(headerOf(pricedBy({ at, flowFrom }, "sales"))),
      purchase: vatSaid(headerOf(pricedBy({ at, flowFrom }, "purchase"))),
    },
  };
}

/** The column that tells the money of a side. */
export function pricedBy(
  { at, flowFrom }: Pick<CapitalColumns, "at" | "flowFrom">,
  side: Side,
): NumberRole {
  if (flowFrom === "money") return side === "sales" ? "sales" : "costOfSales";
  return side === "sales" ? "salesPrice" : purchasePriceRole({ at });
}

/** The column that says what a unit in stock costs. */
export function unitCostRole({
  at,
  flowFrom,
}: Pick<CapitalColumns, "at" | "flowFrom">): "purchasePrice" | "unitCost" {
  return at.unitCost === null && flowFrom === "units" ? "purchasePrice" : "unitCost";
}

/** The column that says what a unit is bought for. */
export function purchasePriceRole({
  at,
}: Pick<CapitalColumns, "at">): "purchasePrice" | "unitCost" {
  return at.purchasePrice === null ? "unitCost" : "purchasePrice";
}

/** Which side's a "payment term" without a party is. */
function openTermRole(headers: readonly string[]): Map<string, ColumnRole> {
  const meanings = headers.map((header) => headerMeaning(header));
  const names = {
    supplier: meanings.includes("supplier"),
    customer: meanings.includes("customer"),
  };
  const open = openTerm(headers, names);
  return new Map(open === null ? [] : [[open.header, termOf[open.side]]]);
}

function roleOf(meaning: ReturnType<typeof headerMeaning>): ColumnRole | "unknown" {
  return meaning === "term" ? "unknown" : meaning;
}

/** Of a list by supplier or customer the name of a row is the party itself. */
function withParties(at: CapitalColumns["at"], headers: readonly string[]): CapitalColumns["at"] {
  if (at.item === null) return at;
  const header = readHeader(headers[at.item] ?? "");
  const named = (["supplier", "customer"] as const).find(
    (party) => at[party] === null && saysOfPlan(header, party),
  );
  return named === undefined ? at : { ...at, [named]: at.item };
}
