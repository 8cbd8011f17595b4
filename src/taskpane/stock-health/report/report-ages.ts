import type { Cell, ReportSection } from "../../../workbook/excel/types";
import { shareFormat, wholeFormat } from "../../list/report-formats";
import type { Pane } from "../../pane/pane";
import { ageNames } from "../answer/age-names";
import type { Judged } from "../work/judged";
import { headerInCurrency, moneyFormat } from "./report-units";

/** The stock by age with its reserves, and both ways of writing down, as far as they are known. */
export function agesSection(pane: Pane, result: Judged): ReportSection[] {
  return [...bucketsSection(pane, result), ...writeDownsSection(pane, result)];
}

function bucketsSection(pane: Pane, result: Judged): ReportSection[] {
  const { settings, totals, receipts } = result;
  if (receipts === null) return [];
  const words = pane.texts.stockHealth.ages;
  const { moneyByAge, writeDownByAge } = totals.all;
  const names = ageNames(pane, settings.ageLimits);
  const rows = names.map((name, age): Cell[] => {
    const money = moneyByAge[age] ?? 0;
    return [name, money, settings.reserves[age], money * settings.reserves[age]];
  });
  const whole = moneyByAge.reduce((sum, money) => sum + money, 0);
  return [
    {
      role: "ages",
      columnRoles: ["age", "money", "reserve", "writeDown"],
      heading: words.heading,
      rows: [
        [
          ...[words.age, headerInCurrency(pane, result, words.money), words.reserve],
          headerInCurrency(pane, result, words.writeDown),
        ],
        ...rows,
        [words.all, whole, "", writeDownByAge.money],
      ],
      numberFormats: ["General", moneyFormat(result), shareFormat, moneyFormat(result)],
      hasHeader: true,
      hasTotal: true,
    },
  ];
}

function writeDownsSection(pane: Pane, result: Judged): ReportSection[] {
  const words = pane.texts.stockHealth.ages;
  const { writeDownByAge, writeDownToValue } = result.totals.all;
  const methods = [
    ...(result.receipts === null ? [] : [{ name: words.byAge, ...writeDownByAge }]),
    ...(writeDownToValue.items === 0 ? [] : [{ name: words.toValue, ...writeDownToValue }]),
  ];
  if (methods.length === 0) return [];
  const header = headerInCurrency(pane, result, words.writeDown);
  const items = pane.texts.stockHealthReport.changes.items;
  return [
    {
      role: "writeDowns",
      columnRoles: ["other", "money", "items"],
      heading: words.writeDowns,
      rows: [
        [words.method, header, items],
        ...methods.map(({ name, money, items }): Cell[] => [name, money, items]),
      ],
      numberFormats: ["General", moneyFormat(result), wholeFormat],
      hasHeader: true,
    },
  ];
}
