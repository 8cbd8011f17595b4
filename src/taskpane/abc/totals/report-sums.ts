import type { Progress } from "../../../workbook/excel/types";
import { inSlices } from "../../pane/in-slices";
import { isSum } from "./is-sum";
import type { ReportLines } from "./report-lines";

/** A place between the rows of a list, from which rows are summed. */
interface Mark {
  sums: number[];
  count: number;
}

/** What the rows since the last total come to. */
interface Figures {
  sum: number;
  count: number;
  least: number;
  most: number;
}

export interface FoundSums {
  /** Lines that sum up others, and lines with averages and the like beside them. */
  lines: number[];
  /** Lines that repeat a single other: totals only where others are. */
  unsure: number[];
  /** How many lines are the sum of several others. */
  certain: number;
}

/**
 * Looks for totals that stand below their rows, level by level: each level has a sum since its last
 * total. Read from the end, the same finds totals that stand above. Lines already known as totals
 * are passed over.
 */
export async function sumsBelow(
  lines: ReportLines,
  known: Uint8Array,
  fromEnd: boolean,
  progress: Progress,
): Promise<FoundSums> {
  const found: FoundSums = { lines: [], unsure: [], certain: 0 };
  const count = lines.rows.length;
  const levels = new Levels(lines);
  await inSlices(
    count,
    (step) => {
      const line = fromEnd ? count - 1 - step : step;
      if (known[line] === 1) return;
      const called = lines.called[line];
      if (called === "nothing") return levels.add(line);
      const level = called.endsWith("igure") ? null : levels.levelOf(line);
      if (level !== null) {
        const isCertain = levels.close(level);
        if (isCertain) found.certain++;
        (isCertain || called === "sum" ? found.lines : found.unsure).push(line);
      } else if (called === "sum") {
        levels.close(1);
        found.lines.push(line);
      } else if (called === "figure" || levels.isFigure(line, step === count - 1)) {
        found.lines.push(line);
      } else levels.add(line);
    },
    progress,
  );
  return found;
}

class Levels {
  private readonly sums: number[];
  private count = 0;
  private readonly start: Mark;
  /** The last total of each level, the lowest first. */
  private readonly marks: Mark[] = [];
  private open: Figures = noFigures();
  private closed: Figures = noFigures();
  private readonly all: Figures = noFigures();

  constructor(private readonly lines: ReportLines) {
    this.sums = lines.numbers.map(() => 0);
    this.start = this.here();
  }

  add(line: number): void {
    const row = this.lines.rows[line];
    this.lines.numbers.forEach(({ summed }, k) => (this.sums[k] += summed[row]));
    this.count++;
    const number = this.lines.numbers[0].shown[row];
    for (const figures of [this.open, this.all]) {
      figures.sum += number;
      figures.count++;
      figures.least = Math.min(figures.least, number);
      figures.most = Math.max(figures.most, number);
    }
  }

  /** The lowest level of which the line is the sum; null where it is none. */
  levelOf(line: number): number | null {
    const row = this.lines.rows[line];
    for (let k = 0; k <= this.marks.length; k++) {
      const { sums, count } = this.marks[k] ?? this.start;
      const rows = this.count - count;
      if (rows === 0) continue;
      const matches = this.lines.numbers.some(({ shown }, n) =>
        isSum(shown[row], this.sums[n] - sums[n], rows),
      );
      if (matches) return k + 1;
    }
    return null;
  }

  /** Answers whether the total sums up more than one number other than 0. */
  close(level: number): boolean {
    const mark = this.marks[level - 1] ?? this.start;
    const isCertain = this.count - mark.count > 1 && this.sums[0] !== mark.sums[0];
    for (let k = 0; k < level; k++) this.marks[k] = this.here();
    if (this.open.count > 0) this.closed = this.open;
    this.open = noFigures();
    return isCertain;
  }

  /** An average, a count or the like of the rows that the total beside it sums up. */
  isFigure(line: number, isLast: boolean): boolean {
    const { called, rows, numbers } = this.lines;
    const number = numbers[0].shown[rows[line]];
    const isBesideTotal = this.marks.length > 0 && this.open.count === 0;
    const isNamed = called[line] === "namedFigure";
    if (!isNamed && !isBesideTotal && !(isLast && this.count > 2)) return false;
    if (isNamed && isBesideTotal) return true;
    return [this.open, this.closed, this.all].some(
      ({ sum, count, least, most }) =>
        count > 1 &&
        (isSum(number, sum / count) ||
          (isNamed || isBesideTotal
            ? number === count || number === least || number === most
            : false)),
    );
  }

  private here(): Mark {
    return { sums: [...this.sums], count: this.count };
  }
}

function noFigures(): Figures {
  return { sum: 0, count: 0, least: Infinity, most: -Infinity };
}
