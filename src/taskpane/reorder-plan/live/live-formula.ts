import { calledName } from "../../catalogue/called-name";
import { columnLetters } from "../../../workbook/excel/a1";
import { sheetRow } from "../../list/read-roles";
import type { NumberRole } from "../columns/column-role";
import { factsOf, type ItemFacts } from "../rows/facts";
import { demandFormulas } from "./live-demand";
import type { Planned } from "../plan/plan-list";
import { timesFormula } from "./live-time";

/** Why the columns cannot be formulas of the row's own cells. */
export type NotLive = "forecast" | "together" | "openOrders" | "textNumbers";

export function whyNotLive({ rows, settings, findings }: Planned): NotLive | null {
  if (rows.columns.demandFrom === "forecast") return "forecast";
  if (settings.sameItems === "together" && rows.same.shared.size > 0) return "together";
  if (rows.openOrders !== null) return "openOrders";
  return findings.some(({ kind }) => kind === "textNumber") ? "textNumbers" : null;
}

/** Where nothing is asked for, nothing can be short. */
function hasNoBuffer({ isNotStocked, serviceKind, averageDemand }: ItemFacts): boolean {
  return isNotStocked === true || (serviceKind === "fill" && averageDemand <= 0);
}

/** The formulas of a row, without "="; in Excel's English syntax, whatever the user's language. */
export interface RowFormulas {
  safetyStock: string;
  reorderPoint: string;
  order: string;
  money: string;
}

/** What the steps of an item are as formulas of its row. */
export class LivePlan {
  constructor(
    private readonly result: Planned,
    private readonly namespace: string,
  ) {}

  /** @param own where the row's own safety stock, reorder point and order stand */
  formulasOf(row: number, own: { safetyStock: string; reorderPoint: string; order: string }) {
    const { rows, settings } = this.result;
    const facts = factsOf(rows, [row], settings);
    const { mean, deviation } = demandFormulas(rows, row, settings);
    const leadTime = this.leadTime(row);
    const reviewTime = this.reviewTime(row);
    const lot = this.lot(row, facts, mean, reviewTime);
    const isSpread = facts.leadTimeStDev > 0;
    const spread = [
      ...[deviation, leadTime, isSpread ? mean : ""],
      ...[isSpread ? this.time("leadTimeDeviation", row) : "", reviewTime],
    ];
    const service = this.service(row, facts);
    const safetyStock = hasNoBuffer(facts)
      ? "0"
      : facts.serviceKind === "cycle"
        ? this.call("SAFETYSTOCK.CYCLE", service, ...spread)
        : this.call("SAFETYSTOCK.FILL", service, lot, ...spread);
    return {
      safetyStock,
      reorderPoint: this.call("REORDERPOINT", mean, leadTime, own.safetyStock, reviewTime),
      order: this.order(row, facts, lot, own.reorderPoint),
      money: `${own.order}*${this.cell("unitCost", row)}`,
    } satisfies RowFormulas;
  }

  private order(row: number, facts: ItemFacts, lot: string, reorderPoint: string): string {
    const position =
      this.cell("onHand", row) +
      (this.has("onOrder") ? `+${this.cell("onOrder", row)}` : "") +
      (this.has("reserved") ? `-${this.cell("reserved", row)}` : "");
    const atLeast = [facts.minimumOrder > 0 ? this.cell("minimumOrder", row) : "", lot].filter(
      (each) => each !== "",
    );
    const isPacked = this.number("pack", row) > 0;
    const pack = isPacked
      ? this.cell("pack", row)
      : facts.orderMultiple > 0
        ? String(facts.orderMultiple)
        : "";
    const proposal = this.call(
      ...(["ORDERPROPOSAL", position, reorderPoint, reorderPoint] as const),
      ...[atLeast.length > 1 ? `MAX(${atLeast.join(",")})` : (atLeast[0] ?? ""), pack],
    );
    const limited = facts.maximumOrder > 0 ? this.atMost(row, proposal, pack) : proposal;
    // Without demand only what customers wait for is ordered.
    return facts.averageDemand > 0 ? limited : `IF(${position}>=0,0,${limited})`;
  }

  /** As many whole packs as the maximum holds. */
  private atMost(row: number, proposal: string, pack: string): string {
    const most = this.cell("maximumOrder", row);
    const inPacks = pack === "" ? most : `ROUNDDOWN(ROUND(${most}/${pack},9),0)*${pack}`;
    return `MIN(${proposal},${inPacks})`;
  }

  private lot(row: number, facts: ItemFacts, mean: string, reviewTime: string): string {
    const { orderCost, holdingCost, averageDemand } = facts;
    if (averageDemand <= 0) return "";
    if (orderCost === null || holdingCost === null || orderCost <= 0 || holdingCost <= 0) {
      return reviewTime === "" ? "" : `${mean}*${reviewTime}`;
    }
    const { settings, rows } = this.result;
    const cost = Number.isNaN(this.number("orderCost", row))
      ? String(orderCost)
      : this.cell("orderCost", row);
    const yearly = timesFormula(mean, "year", rows.columns.period);
    return this.call("EOQ", yearly, cost, `${settings.holdingRate}*${this.cell("unitCost", row)}`);
  }

  private service(row: number, facts: ItemFacts): string {
    const isOwn = !facts.serviceIsUnusable && !Number.isNaN(this.number("service", row));
    if (!isOwn) return String(facts.service);
    return this.cell("service", row) + (this.result.rows.serviceIsPercent ? "/100" : "");
  }

  private leadTime(row: number): string {
    return this.time("leadTime", row);
  }

  private reviewTime(row: number): string {
    const { rows, settings } = this.result;
    if (!Number.isNaN(this.number("reviewTime", row))) {
      const { reviewTimeIn, period } = rows.columns;
      return timesFormula(this.cell("reviewTime", row), reviewTimeIn, period);
    }
    const { reviewDays } = settings;
    return reviewDays > 0 ? timesFormula(String(reviewDays), "day", rows.columns.period) : "";
  }

  private time(role: "leadTime" | "leadTimeDeviation", row: number): string {
    const { leadTimeIn, period } = this.result.rows.columns;
    return timesFormula(this.cell(role, row), leadTimeIn, period);
  }

  private has(role: NumberRole): boolean {
    return this.result.rows.columns.at[role] !== null;
  }

  private number(role: NumberRole, row: number): number {
    return this.result.rows.numbers[role][row];
  }

  private cell(role: NumberRole, row: number): string {
    const { rows } = this.result;
    const column = rows.list.place.column + (rows.columns.at[role] ?? 0);
    return `${columnLetters(column)}${sheetRow(rows, row)}`;
  }

  /** Optional arguments that are left out at the end are not written. */
  private call(name: string, ...given: string[]): string {
    const used = [...given];
    while (used[used.length - 1] === "") used.pop();
    return `${calledName(name, this.namespace)}(${used.join(",")})`;
  }
}
