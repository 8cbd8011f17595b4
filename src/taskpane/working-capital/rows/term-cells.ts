import type { Cell } from "../../../workbook/excel/types";
import { Kind, readCell } from "../../reading/cells/cell-kind";
import { plainSigns } from "../../reading/cells/column-sign";
import { readTerm } from "../../reading/cells/read-term";

/** What stands in the cell of a term. */
export const TermKind = {
  ...{ blank: 0, number: 1, text: 2, discount: 3, inAdvance: 4 },
  ...{ monthEnd: 5, unread: 6, error: 7 },
} as const;
export type TermKind = (typeof TermKind)[keyof typeof TermKind];

export interface TermCell {
  kind: TermKind;
  /** NaN where no number of days could be read. */
  days: number;
}

const without = (kind: TermKind): TermCell => ({ kind, days: NaN });

/** The days of a term, as a number or in words: "30 net". */
export function termCell(cell: Cell): TermCell {
  if (readCell(cell, plainSigns(".")).kind === Kind.error) return without(TermKind.error);
  const read = readTerm(cell);
  switch (read.kind) {
    case "blank":
      return without(TermKind.blank);
    case "in-advance":
      return without(TermKind.inAdvance);
    case "month-end":
      return without(TermKind.monthEnd);
    case "unknown":
      return without(TermKind.unread);
    case "days": {
      const said = read.hasDiscount ? TermKind.discount : TermKind.text;
      return { kind: typeof cell === "number" ? TermKind.number : said, days: read.days };
    }
  }
}
