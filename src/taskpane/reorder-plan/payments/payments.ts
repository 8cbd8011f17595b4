import type { RowPayment } from "./row-payment";

/** When the order of a supplier is to be paid. */
export interface SupplierPayment {
  /** Of its items together; null where no term of them is known. */
  payment: RowPayment | null;
  /** Ordered items without a term. */
  without: number;
}

/** By the keys of the suppliers. */
export type Payments = ReadonlyMap<string, SupplierPayment>;
