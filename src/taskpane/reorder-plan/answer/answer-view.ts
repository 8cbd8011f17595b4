import { html, nothing } from "lit/html.js";
import { planGroups, type PlanGroup } from "../../../engine/reorder-plan/plan-group";
import { toActionsView } from "../../list/action-bar";
import { canWrite, writtenByTask } from "../../list/task-writing";
import type { Pane } from "../../pane/pane";
import { button, messageAt, section } from "../../pane/views";
import type { View } from "../../pane/view";
import { headline, urgency } from "./answer-words";
import { moneyText } from "../../list/money-text";
import { isBeside } from "../plan/money-beside";
import { excessOfGroup } from "../health/health-words";
import type { Planned } from "../plan/plan-list";
import { showGroup } from "./show-items";
import { reorderPlanPart } from "../state";
import { reorderPlanTask } from "../task";
import { planInSheet } from "../write/write-plan";

/** The answer: one sentence, and the items by urgency. */
export function answerView(pane: Pane): View {
  const { result } = reorderPlanPart.of(pane);
  if (result === null) return nothing;
  const words = pane.texts.reorderPlan.result;
  return section(
    "reorder-result",
    words.heading,
    html`${
      result.ledger.taken === 0
        ? html`<p id="reorder-nothing">${words.nothing}</p>`
        : html`<p class="headline" id="reorder-headline">${headline(pane, result)}</p>
            ${canWrite(pane, planInSheet) ? toActionsView(pane, "reorder-write") : nothing}
            ${urgencyView(pane, result)} ${budgetView(pane, result)} ${leftOutView(pane, result)}
            ${groupsView(pane, result)}`
    }
    ${
      writtenByTask(pane, reorderPlanTask).length === 0
        ? html`<p class="quiet">${words.nothingWritten}</p>`
        : nothing
    }
    ${messageAt(pane, "reorder-plan-result")}`,
  );
}

function urgencyView(pane: Pane, result: Planned): View {
  const sentence = urgency(pane, result);
  return sentence === null ? nothing : html`<p id="reorder-urgency">${sentence}</p>`;
}

/** What the budget leaves out; null where it leaves out nothing. */
export function budgetSentence(
  pane: Pick<Pane, "texts" | "formats">,
  result: Planned,
): string | null {
  const { cut, settings } = result;
  if (cut === null || settings.budget === null) return null;
  return pane.texts.reorderPlan.result.cut(
    pane.formats.count(cut.items),
    moneyText(pane, result, settings.budget),
    moneyText(pane, result, cut.asked),
  );
}

function budgetView(pane: Pane, result: Planned): View {
  const sentence = budgetSentence(pane, result);
  return sentence === null ? nothing : html`<p id="reorder-cut">${sentence}</p>`;
}

function leftOutView({ texts, formats }: Pane, { rows, ledger }: Planned): View {
  const left = rows.count - ledger.taken - ledger.hidden - ledger.added;
  if (left === 0) return nothing;
  return html`<p id="reorder-left-out">
    ${texts.reorderPlan.result.notPlanned(formats.count(left))}
  </p>`;
}

function groupsView(pane: Pane, result: Planned): View {
  const { texts, formats } = pane;
  const words = texts.reorderPlan.result;
  const { groups, ledger, orders } = result;
  const amount = formats.amounts([orders.money, ...planGroups.map((group) => groups[group].money)]);
  return html`<table class="ledger" id="reorder-groups">
    <caption class="visually-hidden">
      ${words.groups}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.group}</th>
        <th scope="col" class="number">${words.items}</th>
        <th scope="col" class="number">${words.money}</th>
      </tr>
    </thead>
    <tbody>
      ${planGroups.map(
        (group) =>
          html`<tr>
            <th scope="row">
              ${groupName(pane, result, group)} ${besideView(pane, result, group)}
              ${excessView(pane, result, group)}
            </th>
            <td>${formats.whole(groups[group].items)}</td>
            <td>${moneyOf(result, group, amount)}</td>
          </tr>`,
      )}
      <tr class="sum">
        <th scope="row">${words.all}</th>
        <td>${formats.whole(ledger.taken)}</td>
        <td>${amount(orders.money)}</td>
      </tr>
    </tbody>
  </table>`;
}

/** Where no order is needed, one is placed only for a supplier's limits, or where somebody asks for it. */
function moneyOf({ groups }: Planned, group: PlanGroup, amount: (money: number) => string): string {
  const { money } = groups[group];
  return isBeside(group) && money === 0 ? "" : amount(money);
}

/** What will be ordered, or lies there: no part of the orders of today. */
function besideView(pane: Pane, result: Planned, group: PlanGroup): View {
  if (group !== "soon" && group !== "covered") return nothing;
  const money = result.moneyBeside[group];
  if (money === 0) return nothing;
  const { beside } = pane.texts.reorderPlan.result;
  return html`<span class="quiet block">${beside[group](moneyText(pane, result, money))}</span>`;
}

/** Its items are shown with a press, where it has any. */
function groupName(pane: Pane, { groups }: Planned, group: PlanGroup): View {
  const name = pane.texts.reorderPlan.groups[group];
  if (groups[group].items === 0) return html`${name}`;
  return button(pane, {
    id: `reorder-group-${group}`,
    text: name,
    kind: "link",
    press: () => showGroup(pane, group),
  });
}

function excessView(pane: Pane, result: Planned, group: PlanGroup): View {
  const { money, onOrder } = result.tooMuch;
  if (group !== "excess") return nothing;
  const words = pane.texts.reorderPlan.result;
  const byHealth = excessOfGroup(pane, result);
  const own =
    money === 0
      ? nothing
      : html`<span class="quiet block">
          ${words.worth(moneyText(pane, result, money))}${
            onOrder > 0 ? html`<br />${words.onOrder(moneyText(pane, result, onOrder))}` : nothing
          }
        </span>`;
  return html`${own}
  ${
    byHealth === null
      ? nothing
      : html`<span class="quiet block" id="reorder-excess-by-health">${byHealth}</span>`
  }`;
}
