import { html, nothing } from "lit/html.js";
import type { FoundList } from "../../../workbook/excel/types";
import { changeColumns } from "../../list/choose-columns";
import { demandView } from "../../list/demand/demand-view";
import { roleForm } from "../../list/role-form";
import type { Pane } from "../../pane/pane";
import type { View } from "../../pane/view";
import { rolesOf, type PlanColumns } from "./columns";
import { makePlan } from "../plan/make-plan";
import { reorderPlanTask } from "../task";
import { unitSelect } from "../../list/unit-select";

export const planFollows = (pane: Pane) => makePlan(pane, true);

/** Which column is which, what the demand is taken from, and in what times are told. */
export function columnsView(pane: Pane, list: FoundList, columns: PlanColumns): View {
  const words = pane.texts.reorderPlan.list;
  const roles = rolesOf(columns);
  const form = (of: typeof roles) =>
    roleForm(pane, reorderPlanTask, of, list, columns, {
      label: (id) => words.columns[id],
      none: ({ id, isNeeded }) =>
        words.none[isNeeded ? "required" : id === "item" ? "item" : "optional"],
      beside: (id) => besideView(pane, columns, id),
      again: planFollows,
    });
  const [first, ...others] = roles;
  return html`${form([first])} ${demandView(pane, reorderPlanTask, list, columns, planFollows)}
  ${form(others)}`;
}

function besideView(pane: Pane, columns: PlanColumns, id: string): View {
  const words = pane.texts.reorderPlan.list;
  const unit = (name: "leadTimeIn" | "reviewTimeIn") =>
    unitSelect({
      id: `reorder-${name}`,
      label: words[name],
      units: words.times,
      chosen: columns[name],
      choose: (unit) => change(pane, { [name]: unit }),
    });
  if (id === "leadTime") return unit("leadTimeIn");
  return id === "reviewTime" && columns.at.reviewTime !== null ? unit("reviewTimeIn") : nothing;
}

function change(pane: Pane, part: Partial<PlanColumns>): Promise<void> {
  return changeColumns(pane, reorderPlanTask, (columns) => ({ ...columns, ...part }), planFollows);
}
