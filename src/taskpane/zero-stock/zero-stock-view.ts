import { html, nothing } from "lit/html.js";
import { changeColumns } from "../list/choose-columns";
import { listView } from "../list/list-view";
import { noticesView } from "../list/notices-view";
import { roleForm } from "../list/role-form";
import { radiosView } from "../pane/radios-view";
import type { Pane } from "../pane/pane";
import { messageAt, section } from "../pane/views";
import type { View } from "../pane/view";
import { candidatesView } from "./candidates-view";
import { checkView } from "./check-view";
import { rolesOf, spreadKinds, type SpreadRole, type ZeroStockColumns } from "./columns";
import { changeHidden } from "./find-candidates";
import { resultView } from "./result-view";
import { ruleView } from "./rule-view";
import { zeroStockPart } from "./state";
import { zeroStockTask } from "./task";
import { writeView } from "./write-view";

export function zeroStockView(pane: Pane): View {
  const { zeroStock } = pane.texts;
  const { list, leaveOutHidden } = zeroStockPart.of(pane);
  const columnsView = listView(pane, zeroStockTask, (list, columns) => ({
    columns: roleForm(pane, zeroStockTask, rolesOf(columns), list, columns, {
      label: (id) => zeroStock.list.columns[id],
      none: ({ id, isNeeded }) =>
        zeroStock.list.none[isNeeded ? "required" : id === "item" ? "item" : "optional"],
      beside: (id) => (isSpread(id) ? kindView(pane, columns, id) : nothing),
    }),
    hidden: { areLeftOut: leaveOutHidden, leaveOut: (is) => changeHidden(pane, is) },
  }));
  return html`<h1>${zeroStock.title}</h1>
    <p class="quiet">${zeroStock.what}</p>
    ${noticesView(pane, zeroStockTask)}
    ${section(
      "zero-list",
      zeroStock.list.heading,
      html`${columnsView} ${list === null ? messageAt(pane, "zero-stock") : nothing}`,
    )}
    ${
      list === null
        ? nothing
        : html`${ruleView(pane)} ${checkView(pane)} ${resultView(pane)} ${candidatesView(pane)}`
    }
    ${writeView(pane)}`;
}

function kindView(pane: Pane, { kinds }: ZeroStockColumns, role: SpreadRole): View {
  const words = pane.texts.zeroStock.list.kind;
  return radiosView(pane, {
    name: `zero-${role}-kind`,
    prefix: `zero-${role}`,
    legend: words[role],
    ways: spreadKinds,
    words,
    chosen: kinds[role],
    choose: (kind) =>
      changeColumns(pane, zeroStockTask, (columns) => ({
        ...columns,
        kinds: { ...columns.kinds, [role]: kind },
      })),
  });
}

function isSpread(role: string): role is SpreadRole {
  return role === "leadTimeSpread" || role === "demandSpread";
}
