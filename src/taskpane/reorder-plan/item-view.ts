import { html, nothing } from "lit/html.js";
import { itemName, selectItems } from "../list/role-cell";
import type { Pane } from "../pane/pane";
import { button, section } from "../pane/views";
import type { View } from "../pane/view";
import { itemSteps } from "./item-steps";
import { groupAt } from "./plan-list";
import { openItem } from "./show-items";
import { reorderPlanPart } from "./state";
import { orderBySentence, whenSentence } from "./when";

/** The item that was opened: its way from need to order. */
export function itemView(pane: Pane): View {
  const { result, opened } = reorderPlanPart.of(pane);
  if (result === null || opened === null) return nothing;
  const { item: words, groups } = pane.texts.reorderPlan;
  const group = groupAt(result, opened);
  if (group === null) return nothing;
  const when = [
    groups[group],
    whenSentence(pane, result, opened),
    orderBySentence(pane, result, opened),
  ];
  return section(
    "reorder-item",
    itemName(pane, result.rows, opened),
    html`<p id="reorder-item-when">${when.filter((each) => each !== "").join(" · ")}</p>
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
