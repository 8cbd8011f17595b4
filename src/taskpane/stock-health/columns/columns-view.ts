import { html } from "lit/html.js";
import type { FoundList } from "../../../workbook/excel/types";
import { demandView } from "../../list/demand/demand-view";
import { roleForm } from "../../list/role-form";
import type { Pane } from "../../pane/pane";
import type { View } from "../../pane/view";
import { stockHealthTask } from "../task";
import { judgeStock } from "../work/judge-stock";
import { rolesOf, type HealthColumns } from "./columns";

export const healthFollows = (pane: Pane) => judgeStock(pane, true);

/** Which column is which, and what the demand is taken from. */
export function columnsView(pane: Pane, list: FoundList, columns: HealthColumns): View {
  const words = pane.texts.stockHealth.list;
  const [first, ...others] = rolesOf(columns);
  const form = (roles: typeof others) =>
    roleForm(pane, stockHealthTask, roles, list, columns, {
      label: (id) => words.columns[id],
      none: ({ id, isNeeded }) =>
        words.none[isNeeded ? "required" : id === "item" ? "item" : "optional"],
      again: healthFollows,
    });
  return html`${form([first])}
  ${demandView(pane, stockHealthTask, list, columns, healthFollows)} ${form(others)}`;
}
