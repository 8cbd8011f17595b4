import { html, nothing } from "lit/html.js";
import { figureView } from "../../charts/pictures/figure-view";
import { insertPictureView } from "../../list/insert-picture";
import { itemName, selectItems } from "../../list/role-cell";
import type { Pane } from "../../pane/pane";
import { button, section } from "../../pane/views";
import type { View } from "../../pane/view";
import { itemPicture } from "./item-picture";
import { itemSteps } from "./item-steps";
import { moneyText } from "../../list/money-text";
import { orderInsteadView } from "../own-orders/order-instead-view";
import { excessOfItem } from "../health/health-words";
import { orderOf } from "../plan/orders";
import { groupAt, type Planned } from "../plan/plan-list";
import { planRow, tooLate } from "../plan/plan-row";
import { openItem } from "../answer/show-items";
import { reorderPlanPart } from "../state";
import { reorderPlanTask } from "../task";
import { daysIn } from "../../list/time-unit";
import { orderBySentence, urgencySentence } from "../answer/when";

/** The item that was opened: when and what, its stock from today on, and its way from need to order. */
export function itemView(pane: Pane): View {
  const { result, opened } = reorderPlanPart.of(pane);
  if (result === null || opened === null) return nothing;
  const { item: words, orders } = pane.texts.reorderPlan;
  const group = groupAt(result, opened);
  if (group === null) return nothing;
  const when = [urgencySentence(pane, result, opened), orderBySentence(pane, result, opened)];
  return section(
    "reorder-item",
    itemName(pane, result.rows, opened),
    html`<p id="reorder-item-when">${when.filter((each) => each !== "").reduce(orders.both)}</p>
      <p id="reorder-item-what">${whatSentence(pane, result, opened)}</p>
      ${tooLateView(pane, result, opened)} ${excessView(pane, result, opened)}
      ${orderInsteadView(pane, result, opened)} ${pictureView(pane, result, opened)}
      ${itemSteps(pane, result, opened)}
      <p class="buttons">
        ${button(pane, {
          id: "reorder-item-select",
          text: words.select,
          press: () =>
            selectItems(
              pane,
              result.rows,
              [opened],
              "reorder-plan-result",
              () => reorderPlanPart.of(pane).result?.rows,
            ),
        })}
        ${button(pane, {
          id: "reorder-item-close",
          text: words.close,
          press: () => openItem(pane, null),
        })}
      </p>`,
  );
}

/** Its stock from today on, which can be had as a chart of Excel's own. */
function pictureView(pane: Pane, result: Planned, row: number): View {
  const { item: words, report } = pane.texts.reorderPlan;
  const figure = itemPicture(pane, result, row);
  const title = report.item.title(itemName(pane, result.rows, row));
  const source = { task: reorderPlanTask, list: result.rows.list };
  return html`${figureView(figure, { texts: pane.texts.charts })}
  ${insertPictureView(pane, source, {
    ...{ id: "reorder-insert-picture", sheetName: words.sheet, notes: [figure.description] },
    chart: { ...figure.native, title },
  })}`;
}

/** What stock health has said of its stock. */
function excessView(pane: Pane, result: Planned, row: number): View {
  const sentence = excessOfItem(pane, result, row);
  return sentence === null ? nothing : html`<p id="reorder-item-excess">${sentence}</p>`;
}

/** "Order 80 today for EUR 1,000: they arrive Mon, Dec 14, 2026." */
function whatSentence(pane: Pane, result: Planned, row: number): string {
  const words = pane.texts.reorderPlan.item;
  const order = orderOf(result, row);
  if (!(order > 0)) return words.nothingToOrder;
  const { rows, settings } = result;
  const { facts } = planRow(rows, row, settings);
  const arrives = settings.today + facts.leadTime * daysIn[rows.columns.period];
  return words.toOrder(
    pane.formats.number(order),
    moneyText(pane, result, order * facts.unitCost),
    pane.formats.day(Math.floor(arrives)),
  );
}

/** "100 on order arrive Wed, Dec 9, 2026, 5 days after it runs out." */
function tooLateView(pane: Pane, result: Planned, row: number): View {
  const { rows, settings } = result;
  const { facts, runOut } = planRow(rows, row, settings);
  const receipt = tooLate(facts, runOut);
  if (receipt === null) return nothing;
  const words = pane.texts.reorderPlan.item;
  const { formats } = pane;
  const day = (time: number) =>
    Math.floor(settings.today + time * daysIn[rows.columns.period] + 1e-6);
  const [arrives, out] = [day(receipt.time), day(Math.max(runOut, 0))];
  return html`<p id="reorder-item-too-late">
    ${words.tooLate(
      formats.number(receipt.quantity),
      formats.day(arrives),
      formats.count(arrives - out),
    )}
  </p>`;
}
