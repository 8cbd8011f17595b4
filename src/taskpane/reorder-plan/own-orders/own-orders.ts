import { list, number, record, text, type Shape } from "../../kept/shape";

/** What the user orders instead of what is proposed, in units, by the key of its row. */
export type OwnOrders = ReadonlyMap<string, number>;

/** A plan with more of them is no plan any more. */
export const mostOwnOrders = 500;
const longestKey = 1000;
const mostUnits = 1e12;

interface KeptOrder {
  item: string;
  units: number;
}

export type KeptOrders = KeptOrder[];

/** As they are kept in the workbook. */
export const keptOrders: Shape<KeptOrders> = list(
  record<KeptOrder>({ item: text(longestKey), units: number(0, mostUnits) }),
  mostOwnOrders,
);

export function toKeep(orders: OwnOrders): KeptOrder[] {
  return [...orders].map(([item, units]) => ({ item, units }));
}

export function fromKept(kept: readonly KeptOrder[]): OwnOrders {
  return new Map(kept.map(({ item, units }) => [item, units]));
}

/** Whether one more can be kept for the row. */
export function canHold(orders: OwnOrders, key: string): boolean {
  const fits = key !== "" && key.length <= longestKey;
  return fits && (orders.has(key) || orders.size < mostOwnOrders);
}

export function isOrder(units: number): boolean {
  return units >= 0 && units <= mostUnits;
}
