import type { Box } from "../../../workbook/excel/types";
import { relativeNotation } from "../../formula/relative-notation";
import type { OwnCell } from "../find/found";
import { isSpilled } from "./runs";

/** What stands out among the formulas around it. */
export interface Differences {
  /** Cells whose formula is not the one around them, each with how many cells that one has. */
  unlike: ReadonlyMap<OwnCell, Unlike>;
  /** Cells between two with the same formula that have none of ours. */
  gaps: Box[];
}

export interface Unlike {
  along: "column" | "row";
  others: number;
}

type Along = Unlike["along"];

/** Cells of one formula that follow each other in a column or a row. */
interface Stretch {
  line: number;
  first: number;
  cells: OwnCell[];
  relative: string;
}

/** At the end of a column so few cells may be a slip; more are a part of their own. */
const mostAtEnd = 3;
/** So many cells of one formula are a series. */
const series = 3;
/** A longer gap parts two blocks. */
const mostGap = 3;

export function differencesOf(cells: readonly OwnCell[]): Differences {
  const single = cells.filter((cell) => !isSpilled(cell));
  const taken = new Set(single.map(({ row, column }) => `${row} ${column}`));
  const has = (row: number, column: number) => taken.has(`${row} ${column}`);
  const down = stretchesOf(single, "column");
  // In a column of its own a formula belongs to the cells above and below it, whatever is beside it.
  const alone = single.filter(({ row, column }) => !has(row - 1, column) && !has(row + 1, column));
  const across = stretchesOf(alone, "row");
  const unlike = new Map([...unlikeIn(across, "row"), ...unlikeIn(down, "column")]);
  return { unlike, gaps: gapsIn(down) };
}

function stretchesOf(cells: readonly OwnCell[], along: Along): Stretch[] {
  const place = ({ row, column }: OwnCell) =>
    along === "column" ? { line: column, at: row } : { line: row, at: column };
  const ordered = [...cells].sort((one, other) => {
    const [a, b] = [place(one), place(other)];
    return a.line - b.line || a.at - b.at;
  });
  const stretches: Stretch[] = [];
  for (const cell of ordered) {
    const { line, at } = place(cell);
    const relative = relativeNotation(cell.expression, cell);
    const last = stretches[stretches.length - 1];
    const goesOn = last?.relative === relative && touches(last, { line, first: at });
    if (goesOn) last.cells.push(cell);
    else stretches.push({ line, first: at, cells: [cell], relative });
  }
  return stretches;
}

function touches(
  before: Stretch | undefined,
  { line, first }: Pick<Stretch, "line" | "first">,
): boolean {
  return before?.line === line && before.first + before.cells.length === first;
}

function unlikeIn(stretches: readonly Stretch[], along: Along): [OwnCell, Unlike][] {
  return stretches.flatMap((stretch, k): [OwnCell, Unlike][] => {
    const before = touches(stretches[k - 1], stretch) ? stretches[k - 1] : undefined;
    const next = stretches[k + 1];
    const after = next !== undefined && touches(stretch, next) ? next : undefined;
    const others = othersThan(stretch.cells.length, before, after);
    return others === null ? [] : stretch.cells.map((cell) => [cell, { along, others }]);
  });
}

/** How many cells have the formula that this stretch lacks; null where it lacks none. */
function othersThan(own: number, before?: Stretch, after?: Stretch): number | null {
  const sizes = [before, after].map((each) => each?.cells.length ?? 0);
  const isBetween = before !== undefined && before.relative === after?.relative;
  const others = isBetween ? sizes[0] + sizes[1] : Math.max(...sizes);
  if (isBetween) return others > own ? others : null;
  return own <= mostAtEnd && others >= series && others >= series * own ? others : null;
}

function gapsIn(down: readonly Stretch[]): Box[] {
  return down.flatMap((stretch, k): Box[] => {
    const next = down[k + 1] as Stretch | undefined;
    if (next?.line !== stretch.line || next.relative !== stretch.relative) return [];
    const row = stretch.first + stretch.cells.length;
    const rows = next.first - row;
    const isGap = rows > 0 && rows <= mostGap;
    const isSeries = stretch.cells.length + next.cells.length >= series;
    return isGap && isSeries ? [{ row, column: stretch.line, rows, columns: 1 }] : [];
  });
}
