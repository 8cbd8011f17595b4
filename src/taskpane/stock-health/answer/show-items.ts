import type { Pane } from "../../pane/pane";
import { stockHealthPart } from "../state";
import type { ShownPart } from "./part-rows";

/** Shows the largest items of a part; null for those of the worst. */
export function showPart(pane: Pane, shown: ShownPart | null): void {
  stockHealthPart.change(pane, { shown });
  pane.focus("health-largest-heading");
}

/** Shows how the stock of an item falls in its parts; null closes it. */
export function openItem(pane: Pane, opened: number | null): void {
  stockHealthPart.change(pane, { opened });
  pane.focus(opened === null ? "health-largest-heading" : "health-item-heading");
}
