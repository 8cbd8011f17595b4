import { columnLetters } from "../../../workbook/excel/a1";
import { calledName } from "../../catalogue/called-name";
import { sheetRow } from "../../list/read-roles";
import type { TimeUnit } from "../../list/time-unit";
import { termOf, type ColumnRole, type Side } from "../columns/column-role";
import { flowPeriods, pricedBy, unitCostRole } from "../columns/columns";
import { costVat, termDays, vatTaken } from "../rows/item-of";
import { figuresAt } from "../work/figures-at";
import type { FindingKind, Worked } from "../work/worked";
import type { CapitalColumn } from "./capital-column";

/** Why the columns cannot be formulas of the row's own cells. */
export type NotLive = "terms" | "textNumbers";

const inWords = new Set<FindingKind>(["termAsRead", "discount", "paidInAdvance"]);

export function whyNotLive({ findings }: Pick<Worked, "findings">): NotLive | null {
  if (findings.some(({ kind }) => inWords.has(kind))) return "terms";
  return findings.some(({ kind }) => kind === "textNumber") ? "textNumbers" : null;
}

/** What the figures of a row are as formulas of its cells. */
export class LiveCapital {
  constructor(
    private readonly result: Worked,
    private readonly namespace: string,
  ) {}

  /**
   * Without "="; in Excel's English syntax, whatever the user's language.
   *
   * @param need where the row's own working capital stands
   */
  formulasOf(row: number, need: string): Record<CapitalColumn, string> {
    const { settings } = this.result;
    const stock = this.stock(row);
    const demand = this.demand(row);
    const [salesPrice, purchasePrice] = [this.price(row, "sales"), this.price(row, "purchase")];
    const [salesTerm, purchaseTerm] = [this.term(row, "sales"), this.term(row, "purchase")];
    const year = settings.daysPerYear === 365 ? [] : [String(settings.daysPerYear)];
    const breakEven = this.call(
      ...(["WORKCAPITAL.BREAKEVEN", stock, demand, salesPrice, salesTerm, purchasePrice] as const),
      ...year,
    );
    // Where nothing is bought no term pays for the stock; once something is, the formula says it.
    const isKnown = figuresAt(this.result, row).breakEvenTerm !== null;
    return {
      need: this.call(
        ...(["WORKCAPITAL", stock, demand, salesPrice, salesTerm] as const),
        ...[purchasePrice, purchaseTerm, ...year],
      ),
      breakEvenTerm: isKnown ? breakEven : `IF((${demand})*(${purchasePrice})>0,${breakEven},"")`,
      costOfCapital: this.call("CAPITALCOST", need, String(settings.rate)),
    };
  }

  private stock(row: number): string {
    const { rows, settings } = this.result;
    const { columns } = rows;
    if (columns.stockFrom === "value") return this.cell("stockValue", row);
    const taken = costVat(columns, settings);
    const cost = `${this.cell(unitCostRole(columns), row)}${taken === 1 ? "" : `/${taken}`}`;
    return `${this.cell("onHand", row)}*${cost}`;
  }

  private demand(row: number): string {
    const { rows, settings } = this.result;
    const { columns } = rows;
    if (columns.flowFrom === "money") return "1";
    const times = timesFormula(columns.period, settings.daysPerYear);
    const periods = flowPeriods(columns);
    if (periods.length === 0) return `${this.cell("demand", row)}${times}`;
    const range = `${this.at(periods[0], row)}:${this.at(periods[periods.length - 1], row)}`;
    const isFilled = settings.emptyPeriods === "passOver" || rows.periods.empty[row] === 0;
    // Excel's own average passes over an empty cell, which here stands for 0.
    return `${isFilled ? `AVERAGE(${range})` : `SUM(${range})/${periods.length}`}${times}`;
  }

  private price(row: number, side: Side): string {
    const { rows, settings } = this.result;
    const { columns } = rows;
    const isMoney = columns.flowFrom === "money";
    const times = isMoney ? timesFormula(columns.period, settings.daysPerYear) : "";
    const taken = vatTaken(columns, side, settings);
    return `${this.cell(pricedBy(columns, side), row)}${times}${taken === 1 ? "" : `/${taken}`}`;
  }

  private term(row: number, side: Side): string {
    const { rows, settings } = this.result;
    const isOwn = !Number.isNaN(rows.terms[side].at(row).days);
    return isOwn ? this.cell(termOf[side], row) : String(termDays(rows, row, side, settings));
  }

  private cell(role: ColumnRole, row: number): string {
    return this.at(this.result.rows.columns.at[role] ?? 0, row);
  }

  private at(column: number, row: number): string {
    const { rows } = this.result;
    return `${columnLetters(rows.list.place.column + column)}${sheetRow(rows, row)}`;
  }

  private call(name: string, ...given: string[]): string {
    return `${calledName(name, this.namespace)}(${given.join(",")})`;
  }
}

/** How often a time comes in a year, as a formula multiplies by it: "*365/7". */
function timesFormula(period: TimeUnit, daysPerYear: number): string {
  const times = {
    day: `*${daysPerYear}`,
    week: `*${daysPerYear}/7`,
    ...{ month: "*12", quarter: "*4", year: "" },
  };
  return times[period];
}
