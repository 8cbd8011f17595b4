import { planGroups, type PlanGroup } from "../../../engine/reorder-plan/plan-group";
import type { Cell, ReportSection } from "../../../workbook/excel/types";
import { wholeFormat } from "../../list/report-formats";
import type { Pane } from "../../pane/pane";
import { groupBeside, isBeside } from "../plan/money-beside";
import type { Planned } from "../plan/plan-list";
import { headerInCurrency, moneyFormat } from "./report-units";

/** Six groups, worst first, each with its items and its money; only that of the orders is added up. */
export function groupsSection(pane: Pane, result: Planned): ReportSection {
  const { result: words, groups: names, report } = pane.texts.reorderPlan;
  const { groups, ledger, orders } = result;
  const format = moneyFormat(result);
  return {
    role: "groups",
    columnRoles: ["other", "items", "money", "moneyBeside", "other"],
    heading: words.groups,
    rows: [
      [
        ...[words.group, words.items, headerInCurrency(pane, result, words.money)],
        ...[headerInCurrency(pane, result, report.beside.money), report.beside.what],
      ],
      ...planGroups.map((group): Cell[] => [
        ...[names[group], groups[group].items, orderCell(result, group)],
        ...besideCells(pane, result, group),
      ]),
      [words.all, ledger.taken, orders.money, "", ""],
    ],
    numberFormats: ["General", wholeFormat, format, format, "General"],
    hasHeader: true,
    hasTotal: true,
  };
}

/** Where no order is needed, one is placed only for a supplier's limits, or where somebody asks for it. */
function orderCell({ groups }: Planned, group: PlanGroup): Cell {
  const { money } = groups[group];
  return isBeside(group) && money === 0 ? "" : money;
}

function besideCells({ texts }: Pane, result: Planned, group: PlanGroup): Cell[] {
  if (!isBeside(group)) return ["", ""];
  const money = groupBeside(result, group);
  return money === 0 ? ["", ""] : [money, texts.reorderPlan.report.beside.is[group]];
}
