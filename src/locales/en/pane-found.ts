import type { Count } from "../count";
import { columns, rows } from "./pane-words";

/** The lists that there are to ask about. */
export const found = {
  looking: "Looking at the selection…",
  size: (rowCount: Count, columnCount: Count) => `${rows(rowCount)} × ${columns(columnCount)}`,
  lists: "Lists in this workbook",
  listOf: (name: string, rowCount: Count) => `${name}, ${rows(rowCount)}`,
  select: (place: string) => `Select the list ${place}`,
};
