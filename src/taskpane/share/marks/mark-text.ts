/** The cell of a filled block that a formula is for, counted from 0. */
export interface PartMark {
  kind: "part";
  shape: string;
  row: number;
  column: number;
}

/** What a formula was before it was written in Excel's own functions. */
export interface WholeMark {
  kind: "whole";
  /** To the letter. */
  formula: string;
  /** How the formula in its place was made: shape-of.ts. */
  shape: string;
  /** For each reference of the former formula where the same cells stand in the new one. */
  carriers: number[];
  /** Of a result that filled several cells, each of which has a formula of its own now. */
  rows: number;
  columns: number;
}

export type Mark = PartMark | WholeMark;

/** Who reads the formula sees first what it was; the rest is for the way back. */
export function markText(mark: Mark): string {
  if (mark.kind === "part") return `Stockbook part ${mark.row},${mark.column} #${mark.shape}`;
  const { formula, shape, carriers, rows, columns } = mark;
  return `Stockbook: ${formula} #${shape} ${carriers.join(".") || "-"} ${rows}x${columns}`;
}

const part = /^Stockbook part (\d+),(\d+) #([0-9a-z]+)$/;
const whole = /^Stockbook: (=[^]*) #([0-9a-z]+) (-|[\d.]+) (\d+)x(\d+)$/;

/** Null for a text that is no mark. */
export function readMarkText(text: string): Mark | null {
  const [, row, column, ofPart] = part.exec(text) ?? [];
  if (row !== undefined) {
    return { kind: "part", shape: ofPart, row: Number(row), column: Number(column) };
  }
  const [, formula, shape, carriers, rows, columns] = whole.exec(text) ?? [];
  if (formula === undefined) return null;
  return {
    ...{ kind: "whole", formula, shape },
    carriers: carriers === "-" ? [] : carriers.split(".").map(Number),
    ...{ rows: Number(rows), columns: Number(columns) },
  };
}

/** Whether a formula may bear a mark: a look at its letters, for there are many. */
export function mayBeMarked(formula: string): boolean {
  return formula.includes('N("Stockbook');
}
