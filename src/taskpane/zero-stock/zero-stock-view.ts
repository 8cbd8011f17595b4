import { html, nothing } from "lit/html.js";
import { changeColumns } from "../list/choose-columns";
import { listFold } from "../list/list-fold";
import { roleForm } from "../list/role-form";
import { isStale, taskFrame } from "../list/task-frame";
import { radiosView } from "../pane/radios-view";
import type { Pane } from "../pane/pane";
import type { View } from "../pane/view";
import { candidatesView } from "./candidates-view";
import { checkView } from "./check-view";
import { rolesOf, spreadKinds, type SpreadRole, type ZeroStockColumns } from "./columns";
import { changeHidden, findCandidates } from "./find-candidates";
import { resultView } from "./result-view";
import { ruleView } from "./rule-view";
import { zeroStockPart } from "./state";
import { takesWords } from "./takes-words";
import { zeroStockTask } from "./task";
import { writeView } from "./write-view";

const findAgain = (pane: Pane) => findCandidates(pane, true);

export function zeroStockView(pane: Pane): View {
  const { zeroStock } = pane.texts;
  const { leaveOutHidden } = zeroStockPart.of(pane);
  const columnsFold = listFold(pane, zeroStockTask, (list, columns) => ({
    heading: zeroStock.list.heading,
    columns: roleForm(pane, zeroStockTask, rolesOf(columns), list, columns, {
      label: (id) => zeroStock.list.columns[id],
      none: ({ id, isNeeded }) =>
        zeroStock.list.none[isNeeded ? "required" : id === "item" ? "item" : "optional"],
      beside: (id) => (isSpread(id) ? kindView(pane, columns, id) : nothing),
      again: findAgain,
    }),
    hidden: { areLeftOut: leaveOutHidden, leaveOut: (is) => changeHidden(pane, is) },
    again: findAgain,
  }));
  return taskFrame(pane, zeroStockTask, {
    title: zeroStock.title,
    what: zeroStock.what,
    takes: (list, columns) => takesWords(pane, list, columns),
    go: { id: "zero-find", text: zeroStock.rule.find, press: () => findCandidates(pane) },
    answer: html`<div class=${isStale(pane, zeroStockTask) ? "stale" : nothing}>
      ${resultView(pane)} ${candidatesView(pane)}
    </div>`,
    findings: checkView(pane),
    settings: html`${columnsFold} ${ruleView(pane)}`,
    actions: writeView(pane),
  });
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
      changeColumns(
        pane,
        zeroStockTask,
        (columns) => ({ ...columns, kinds: { ...columns.kinds, [role]: kind } }),
        findAgain,
      ),
  });
}

function isSpread(role: string): role is SpreadRole {
  return role === "leadTimeSpread" || role === "demandSpread";
}
