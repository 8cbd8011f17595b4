import type { Progress } from "../../workbook/types";
import { inSlices } from "../state/slices";
import { isNumeric } from "./cell-kind";
import type { Rows } from "./rows";

/** What totals rows are called in the six languages. */
const totalWords = new Set(
  `total|totals|totalt|total sum|grand total|sub total|subtotal|subtotals|sum|sums|sum total|summary
  |yhteensä|kaikki yhteensä|summa|loppusumma|välisumma|i alt|ialt|alt i alt|totalsum|delsum
  |delsumma|slutsumma|totalsumma|gesamt|insgesamt|gesamtsumme|summe|zwischensumme|endsumme`
    .split("|")
    .map((word) => word.trim()),
);

/** "Furniture total", "Summe Möbel", "Total 2024": a totals word beside another name. */
const besideName =
  /^(?:grand |sub)?(?:total|totalt|sum|summa|summe|yhteensä|gesamt|i alt)[\s:].+|.+\s(?:total|totalt|sum|summa|summe|yhteensä|gesamt|i alt)$/u;

/** In a list shorter than this the last number can be the sum of the others by chance. */
const leastOthers = 3;

/**
 * Marks the rows that would count twice: rows called "total" or the like, rows with such a word
 * beside another name whose number is the sum of the rows above, and a last row equal to the sum of
 * all others.
 */
export async function markTotalsRows(rows: Rows, progress: Progress): Promise<void> {
  let sum = 0;
  let sinceTotals = 0;
  let others = 0;
  let last = -1;
  await inSlices(
    rows.count,
    (row) => {
      if (!isNumeric(rows.kinds[row])) return;
      const number = rows.numbers[row];
      const name = plainName(rows.names[row] || (rows.descriptions?.[row] ?? ""));
      const isTotal =
        totalWords.has(name) ||
        (besideName.test(name) && (isSum(number, sinceTotals) || isSum(number, sum)));
      if (isTotal) {
        rows.totals[row] = 1;
        sinceTotals = 0;
        return;
      }
      last = row;
      others++;
      sum += number;
      sinceTotals += number;
    },
    progress,
  );
  const lastNumber = last >= 0 ? rows.numbers[last] : 0;
  if (others > leastOthers && isSum(lastNumber, sum - lastNumber)) rows.totals[last] = 1;
}

function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[:.…=]+$/u, "")
    .replace(/\s+/gu, " ")
    .trim();
}

/** Totals are often rounded: six digits have to agree. */
function isSum(number: number, sum: number): boolean {
  return sum !== 0 && Math.abs(number - sum) <= 1e-6 * Math.abs(sum);
}
