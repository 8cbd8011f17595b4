import { html } from "lit/html.js";
import type { FoundList } from "../../../workbook/excel/types";
import { changeColumns } from "../../list/choose-columns";
import { demandView } from "../../list/demand/demand-view";
import { roleForm } from "../../list/role-form";
import type { Role } from "../../list/roles";
import { unitSelect } from "../../list/unit-select";
import type { Pane } from "../../pane/pane";
import { radiosView } from "../../pane/radios-view";
import type { View } from "../../pane/view";
import { workingCapitalTask } from "../task";
import { answerFollows } from "../work/make-answer";
import type { ColumnRole } from "./column-role";
import { flowSources, rolesOf, stockSources, type CapitalColumns } from "./columns";

const ofStock: readonly ColumnRole[] = ["stockValue", "onHand"];

/** Which column is which, and what stock and sales are taken from. */
export function columnsView(pane: Pane, list: FoundList, columns: CapitalColumns): View {
  const words = pane.texts.workingCapital.list;
  const roles = rolesOf(columns);
  const form = (isMeant: (id: ColumnRole) => boolean) =>
    roleForm(
      ...([
        pane,
        workingCapitalTask,
        roles.filter(({ id }) => isMeant(id)),
        list,
        columns,
      ] as const),
      {
        label: (id) => words.columns[id],
        none: (role) => noneWords(pane, role),
        again: answerFollows,
      },
    );
  return html`${form((id) => id === "item")}
  ${radiosView(pane, {
    name: "capital-stock-from",
    legend: words.stockFrom.legend,
    ways: stockSources,
    words: words.stockFrom,
    chosen: columns.stockFrom,
    choose: (stockFrom) => change(pane, { stockFrom }),
  })}
  ${form((id) => ofStock.includes(id))}
  ${radiosView(pane, {
    name: "capital-flow-from",
    legend: words.flowFrom.legend,
    ways: flowSources,
    words: words.flowFrom,
    chosen: columns.flowFrom,
    choose: (flowFrom) => change(pane, { flowFrom }),
  })}
  ${
    columns.flowFrom === "units"
      ? demandView(pane, workingCapitalTask, list, columns, answerFollows)
      : unitSelect({
          id: "capital-period",
          label: words.period,
          units: pane.texts.demand.units,
          chosen: columns.period,
          choose: (period) => change(pane, { period }),
        })
  }
  ${form((id) => id !== "item" && !ofStock.includes(id))}`;
}

function noneWords({ texts }: Pane, { id, isNeeded }: Role<ColumnRole>): string {
  const { none } = texts.workingCapital.list;
  if (isNeeded) return none.required;
  if (id === "salesTerm" || id === "purchaseTerm") return none.term;
  if (id === "item" || id === "unitCost" || id === "purchasePrice") return none[id];
  return none.optional;
}

function change(pane: Pane, part: Partial<CapitalColumns>): Promise<void> {
  return changeColumns(
    pane,
    workingCapitalTask,
    (columns) => ({ ...columns, ...part }),
    answerFollows,
  );
}
