import { moneyText } from "../../list/money-text";
import type { Pane } from "../../pane/pane";
import { paymentNotes } from "../payments/payment-words";
import type { Planned } from "../plan/plan-list";
import type { SupplierOrder } from "../plan/suppliers";

/** How the order came to its supplier's minimum and its containers, or why it did not. */
export function supplierNotes(
  pane: Pick<Pane, "texts" | "formats">,
  result: Planned,
  supplier: SupplierOrder,
): string[] {
  const { minimum, items, daysAdded, obstacle, containers, tooLarge, money } = supplier;
  const { texts, formats } = pane;
  const words = texts.reorderPlan.suppliers;
  const least = minimum === null ? "" : moneyText(pane, result, minimum);
  const days = formats.count(daysAdded);
  const said: string[] = [];
  if (obstacle !== null) said.push(words.obstacles[obstacle](least));
  else if (minimum !== null && items > 0 && money < minimum) said.push(words.below(least));
  else if (daysAdded > 0) {
    said.push(containers > 0 ? words.addedForContainer(days) : words.added(days, least));
  }
  if (containers > 0) said.push(words.containers(formats.count(containers)));
  if (tooLarge > 0) said.push(words.tooLarge(formats.count(tooLarge)));
  said.push(...paymentNotes(pane, result, supplier));
  return said;
}
