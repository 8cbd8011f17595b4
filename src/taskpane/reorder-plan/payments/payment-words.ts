import { plainName } from "../../list/column-name";
import type { Pane } from "../../pane/pane";
import { placeName } from "../../pane/place-name";
import type { Planned } from "../plan/plan-list";
import type { SupplierOrder } from "../plan/suppliers";
import type { RowPayment } from "./row-payment";

type Words = Pick<Pane, "texts" | "formats">;

/** How it is counted when an order is to be paid, and whose terms these are; null where none is known. */
export function howPaid({ texts, formats }: Words, result: Planned): string | null {
  const { rows, settings, payments } = result;
  if (payments === null) return null;
  const words = texts.reorderPlan.payments;
  const { columns, knownTerms, list } = rows;
  const { purchaseTerm } = columns.at;
  const source =
    purchaseTerm !== null
      ? words.fromColumn(plainName(texts, list, columns, purchaseTerm))
      : knownTerms && words.fromList(placeName(knownTerms.place), formats.day(knownTerms.day));
  return [words.how(formats.day(settings.today)), source].filter(Boolean).join(" ");
}

/** "payable 30 days after receipt, by Wed, Jan 13, 2027"; none where nothing is ordered or known. */
export function paymentNotes(pane: Words, result: Planned, { key }: SupplierOrder): string[] {
  const paid = result.payments?.get(key);
  if (paid === undefined || paid.payment === null) return [];
  const { formats, texts } = pane;
  const words = texts.reorderPlan.payments;
  const { first, last } = paid.payment;
  const term = termWords(pane, paid.payment);
  const said =
    first === last
      ? words.by(term, formats.day(last))
      : words.from(term, formats.day(first), formats.day(last));
  return paid.without === 0 ? [said] : [said, words.without(formats.count(paid.without))];
}

function termWords({ texts, formats }: Words, { term: { least, most } }: RowPayment): string {
  const words = texts.reorderPlan.payments;
  if (least === most) return words.after(formats.count(most));
  return words.between(formats.number(least), formats.count(most));
}
