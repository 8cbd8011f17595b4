import type { CapitalTotal } from "../../../engine/capital/capital-totals";
import type { Cell, ReportSection } from "../../../workbook/excel/types";
import type { Pane } from "../../pane/pane";
import type { Worked } from "../work/worked";
import { inCurrency, moneyFormat } from "./report-units";

/** What other terms would change; nothing where nothing is asked. */
export function whatIfSection(pane: Pane, result: Worked): ReportSection[] {
  const { whatIf, settings } = result;
  if (whatIf === null) return [];
  const { texts, formats } = pane;
  const words = texts.capitalReport.whatIf;
  const { whatIf: names } = texts.workingCapital;
  const { supplierAtLeast, stockLess, customerAtMost } = settings;
  const asked = [
    ...(supplierAtLeast === null ? [] : [words.suppliers(formats.number(supplierAtLeast))]),
    ...(stockLess === null ? [] : [words.stock(formats.line(stockLess))]),
    ...(customerAtMost === null ? [] : [words.customers(formats.number(customerAtMost))]),
  ];
  const { now, then, freed } = whatIf;
  const line = (name: string, of: keyof CapitalTotal, free: number): Cell[] => {
    return [name, now[of] ?? "", then[of] ?? "", free];
  };
  const money = moneyFormat(result);
  return [
    {
      role: "whatIf",
      columnRoles: ["other", "money", "money", "money"],
      heading: `${words.heading}: ${asked.join("; ")}`,
      rows: [
        [
          words.part,
          ...[words.now, words.then, words.freed].map((each) => inCurrency(pane, result, each)),
        ],
        line(names.stock, "stock", freed.stock),
        line(names.customers, "receivables", freed.customers),
        line(names.suppliers, "payables", freed.suppliers),
        line(words.cost, "costOfCapital", whatIf.yearlySaving),
        line(names.all, "need", freed.all),
      ],
      numberFormats: ["General", money, money, money],
      hasHeader: true,
      hasTotal: true,
    },
  ];
}
