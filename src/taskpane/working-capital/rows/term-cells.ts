import type { Cell } from "../../../workbook/excel/types";
import { Kind, readCell } from "../../reading/cells/cell-kind";
import { plainSigns } from "../../reading/cells/column-sign";

/** What stands in the cell of a term. */
export const TermKind = { blank: 0, number: 1, text: 2, unread: 3, error: 4 } as const;
export type TermKind = (typeof TermKind)[keyof typeof TermKind];

export interface TermCell {
  kind: TermKind;
  /** NaN where no term could be read. */
  days: number;
}

export function termCell(cell: Cell): TermCell {
  const { kind, number } = readCell(cell, plainSigns("."));
  if (kind === Kind.blank) return { kind: TermKind.blank, days: NaN };
  if (kind === Kind.error) return { kind: TermKind.error, days: NaN };
  if (kind === Kind.number) return { kind: TermKind.number, days: number };
  if (kind === Kind.textNumber) return { kind: TermKind.text, days: number };
  return { kind: TermKind.unread, days: NaN };
}
