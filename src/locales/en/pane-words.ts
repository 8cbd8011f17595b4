import type { Count } from "../count";

/** "1 row", "1,862 rows" */
export const rows = (count: Count) => `${count.shown} ${count.number === 1 ? "row" : "rows"}`;
export const items = (count: Count) => `${count.shown} ${count.number === 1 ? "item" : "items"}`;
export const names = (count: Count) => `${count.shown} ${count.number === 1 ? "name" : "names"}`;
export const columns = (count: Count) =>
  `${count.shown} ${count.number === 1 ? "column" : "columns"}`;

/** "is" after one, "are" after many. */
export const are = (count: Count) => (count.number === 1 ? "is" : "are");

/** "USD 2.30M", "−USD 20"; without a sign of money the amount alone. */
export const money = (sign: string, amount: string) =>
  sign === "" ? amount : `${sign} ${amount}`.replace(/^(.* )[-−]/u, "−$1");
