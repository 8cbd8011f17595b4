import { isSum } from "./is-sum";

/** Pivots of more levels than this are not read by anybody. */
const mostLevels = 4;

/**
 * The lines that head groups of others and hold their sums, as in a compact pivot: the list falls
 * into groups from its first to its last line, several of them, or as many as the total in the list
 * says. Null where it does not.
 */
export function groupHeadings(numbers: Float64Array, totals: readonly number[]): number[] | null {
  let lastNegative = numbers.length - 1;
  while (lastNegative >= 0 && numbers[lastNegative] >= 0) lastNegative--;
  for (let levels = 1; levels <= mostLevels; levels++) {
    const found = new Headings(numbers, lastNegative).read(levels);
    if (found === null) continue;
    const { headings, groups, several, sum } = found;
    const agrees = totals.some((total) => isSum(total, sum, groups));
    if ((groups > 1 && several > 1) || (agrees && several > 0)) return headings;
  }
  return null;
}

/** No sum that is farther off is that of a heading: see `isSum`. */
function offOf(total: number): number {
  return 1 + 0.01 * Math.abs(total);
}

class Headings {
  private readonly headings: number[] = [];
  /** Headings over more than one line. */
  private several = 0;

  constructor(
    private readonly numbers: Float64Array,
    private readonly lastNegative: number,
  ) {}

  read(levels: number) {
    let groups = 0;
    let sum = 0;
    for (let line = 0; line < this.numbers.length; groups++) {
      sum += this.numbers[line];
      const next = this.group(line, levels);
      if (next < 0) return null;
      line = next;
    }
    return { headings: this.headings, groups, several: this.several, sum };
  }

  /** The line behind the group that begins here; -1 where the lines do not add up to its heading. */
  private group(line: number, levels: number): number {
    if (levels === 0) return line + 1;
    const { numbers } = this;
    const total = numbers[line];
    this.headings.push(line);
    let sum = 0;
    let members = 0;
    let next = line + 1;
    while (next < numbers.length) {
      const isFull = members > 0 && isSum(total, sum);
      const goesNearer = Math.abs(total - sum - numbers[next]) < Math.abs(total - sum);
      const isZero = numbers[next] === 0 && levels === 1;
      if (isFull && !goesNearer && !isZero) break;
      // Nothing takes away again what is too much by now.
      if (next > this.lastNegative && sum - total > offOf(total)) return -1;
      sum += numbers[next];
      members++;
      next = this.group(next, levels - 1);
      if (next < 0) return -1;
    }
    if (members === 0 || !isSum(total, sum)) return -1;
    if (members > 1) this.several++;
    return next;
  }
}
