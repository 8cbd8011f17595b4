import type { Progress } from "../../../workbook/excel/types";
import { bothTerms } from "../../list/supplier-terms/supplier-term";
import { inSlices } from "../../pane/in-slices";
import { orderOf } from "../plan/orders";
import type { Planned } from "../plan/plan-list";
import type { Payments, SupplierPayment } from "./payments";
import { paymentOf, tellsTerms, type RowPayment } from "./row-payment";

const rowsBetweenLooks = 256;

/** When the orders are to be paid, by supplier; null where nothing tells a term. */
export async function paymentsOf(
  { rows, settings, suppliers, order }: Omit<Planned, "payments">,
  progress: Progress,
): Promise<Payments | null> {
  if (!tellsTerms(rows)) return null;
  const payments = new Map<string, SupplierPayment>();
  for (const { key, rows: members } of suppliers) {
    const all: SupplierPayment = { payment: null, without: 0 };
    await inSlices(
      members.length,
      (k) => {
        if (!(orderOf({ order }, members[k]) > 0)) return;
        const one = paymentOf(rows, settings, members[k]);
        if (one === null) all.without++;
        else all.payment = all.payment === null ? one : together(all.payment, one);
      },
      progress,
      rowsBetweenLooks,
    );
    payments.set(key, all);
  }
  return payments;
}

function together(one: RowPayment, other: RowPayment): RowPayment {
  return {
    term: bothTerms(one.term, other.term),
    first: Math.min(one.first, other.first),
    last: Math.max(one.last, other.last),
  };
}
