import { html, nothing } from "lit/html.js";
import type { FoundList } from "../../../workbook/excel/types";
import { changeColumns } from "../../list/choose-columns";
import { columnSelect } from "../../list/column-select";
import { columnField, roleForm } from "../../list/role-form";
import type { Pane } from "../../pane/pane";
import { radiosView } from "../../pane/radios-view";
import type { View } from "../../pane/view";
import { demandSources, rolesOf, type PlanColumns } from "./columns";
import { makePlan } from "../plan/make-plan";
import { reorderPlanTask } from "../task";
import { timeUnits, type TimeUnit } from "../../list/time-unit";

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
  return html`${form([first])}
  ${radiosView(pane, {
    name: "reorder-demand-from",
    legend: words.demandFrom.legend,
    ways: demandSources,
    words: words.demandFrom,
    chosen: columns.demandFrom,
    choose: (demandFrom) => change(pane, { demandFrom }),
  })}
  ${columns.demandFrom === "average" ? nothing : periodsView(pane, list, columns)}
  ${unitSelect({
    id: "reorder-period",
    label: words.period,
    units: words.units,
    chosen: columns.period,
    choose: (period) => change(pane, { period }),
  })}
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

function periodsView(pane: Pane, list: FoundList, columns: PlanColumns): View {
  const words = pane.texts.reorderPlan.list;
  const select = (which: "firstPeriod" | "lastPeriod", id: string) =>
    columnSelect(pane, list, columns, {
      id,
      label: words[which],
      none: words.choosePeriod,
      chosen: columns[which],
      choose: (column) => change(pane, { [which]: column }),
    });
  return html`<div class="pair">
    ${select("firstPeriod", columnField(reorderPlanTask, "periods"))}
    ${select("lastPeriod", "reorder-last-period")}
  </div>`;
}

interface UnitSelect {
  id: string;
  label: string;
  units: Record<TimeUnit, string>;
  chosen: TimeUnit;
  choose: (unit: TimeUnit) => unknown;
}

function unitSelect({ id, label, units, chosen, choose }: UnitSelect): View {
  return html`<label class="field">
    <span>${label}</span>
    <select
      id=${id}
      @change=${(event: Event) => choose((event.target as HTMLSelectElement).value as TimeUnit)}
    >
      ${timeUnits.map(
        (unit) => html`<option value=${unit} ?selected=${unit === chosen}>${units[unit]}</option>`,
      )}
    </select>
  </label>`;
}

function change(pane: Pane, part: Partial<PlanColumns>): Promise<void> {
  return changeColumns(pane, reorderPlanTask, (columns) => ({ ...columns, ...part }), planFollows);
}
