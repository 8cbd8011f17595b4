import type { Method } from "./method";

/** A, B and C by one value. */
export const value: Method = {
  columns: { valueFrom: ["column", "product"], measured: () => [] },
  rows: { read: "criteria" },
  formula: { text: ({ call, value, lines }) => `=${call("ABC", [value, ...lines])}` },
  query: { rankedBy: "value", then: null },
};
