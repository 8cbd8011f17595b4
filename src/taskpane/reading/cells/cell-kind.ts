import type { Cell } from "../../../workbook/excel/types";
import { numberIn, type ColumnSigns } from "./column-sign";
import { amountIn } from "./read-number";

/** What stands where a number belongs. */
export const Kind = { number: 0, blank: 1, text: 2, textNumber: 3, error: 4, doubtful: 5 } as const;
export type Kind = (typeof Kind)[keyof typeof Kind];

/** A number, or a text that looks like one. */
export function isNumeric(kind: number): boolean {
  return kind === Kind.number || kind === Kind.textNumber;
}

export interface CellReading {
  kind: Kind;
  /** 0 unless the cell holds a number or a text that looks like one. */
  number: number;
}

const errorText = /^#(?:[A-Z]+[!?]|DIV\/0!|N\/A|GETTING_DATA)$/;

export function readCell(cell: Cell, signs: ColumnSigns): CellReading {
  if (typeof cell === "number") return { kind: Kind.number, number: cell };
  if (typeof cell === "boolean") return { kind: Kind.text, number: 0 };
  if (cell.trim() === "") return { kind: Kind.blank, number: 0 };
  if (errorText.test(cell)) return { kind: Kind.error, number: 0 };
  const amount = amountIn(cell);
  if (amount === null) return { kind: Kind.text, number: 0 };
  const number = numberIn(amount, signs);
  return number === null ? { kind: Kind.doubtful, number: 0 } : { kind: Kind.textNumber, number };
}

/** The worse of two cells speaks for both. */
export function worst(one: Kind, other: Kind): Kind {
  return badness[one] >= badness[other] ? one : other;
}

const badness: Record<Kind, number> = {
  [Kind.number]: 0,
  [Kind.textNumber]: 1,
  [Kind.doubtful]: 2,
  [Kind.blank]: 3,
  [Kind.text]: 4,
  [Kind.error]: 5,
};

/** Quantity × unit price. A product beyond Excel's numbers is an error, as it is in a cell. */
export function multiply(quantity: CellReading, price: CellReading): CellReading {
  const kind = worst(quantity.kind, price.kind);
  const number = quantity.number * price.number;
  return Number.isFinite(number) ? { kind, number } : { kind: Kind.error, number: 0 };
}
