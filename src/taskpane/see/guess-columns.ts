import type { Cell } from "../../workbook/types";
import { columnContent, type ColumnContent } from "./column-content";
import { itemMeaning, valueMeaning, type ItemMeaning, type ValueMeaning } from "./column-words";
import { guessPeriods } from "./guess-periods";
import type { ListColumns } from "./list-columns";

interface Candidate {
  column: number;
  header: string;
  meaning: ValueMeaning;
  content: ColumnContent;
}

/** A guess the user can change: from the words in the header and from what stands below. */
export function guessColumns(preview: Cell[][], hasHeader: boolean): ListColumns {
  const candidates = candidatesOf(preview, hasHeader);
  const item = bestOf(candidates, itemScore, 1);
  const description = candidates.find((candidate) => describes(candidate, item));
  const headers = hasHeader ? (preview[0] ?? []) : [];
  const periods = guessPeriods(headers, (column) => isNumeric(candidates[column]));
  const isPeriod = ({ column }: Candidate) =>
    periods !== null && column >= periods.first && column <= periods.last;
  const others = candidates.filter(
    (candidate) => candidate !== item && isNumeric(candidate) && !isPeriod(candidate),
  );
  const largest = Math.max(...others.map(({ content }) => content.total), Number.MIN_VALUE);
  const value = bestOf(others, (candidate) => valueScore(candidate, largest), -4);
  const quantity = others.find(({ meaning }) => meaning === "quantity");
  const price = others.find(({ meaning }) => meaning === "price");
  const hasValue = others.some(({ meaning }) => meaning === "money" || meaning === "sum");
  const isHistory = periods !== null && !hasValue && !quantity;
  return {
    hasHeader,
    item: item?.column ?? null,
    description: description?.column ?? null,
    group: null,
    method: isHistory ? "steadiness" : "value",
    valueFrom: isHistory ? "periods" : quantity && price && !hasValue ? "product" : "column",
    value: value?.column ?? null,
    quantity: quantity?.column ?? null,
    price: price?.column ?? null,
    second:
      others.find((candidate) => candidate !== value && isCriterion(candidate))?.column ?? null,
    further: [],
    firstPeriod: periods?.first ?? null,
    lastPeriod: periods?.last ?? null,
  };
}

function candidatesOf(preview: Cell[][], hasHeader: boolean): Candidate[] {
  const width = preview[0]?.length ?? 0;
  const rows = hasHeader ? preview.slice(1) : preview;
  return Array.from({ length: width }, (_, column) => {
    const header = hasHeader ? String(preview[0][column]) : "";
    const content = columnContent(rows.map((row) => row[column]));
    return { column, header, meaning: valueMeaning(header), content };
  });
}

const itemScores: Record<ItemMeaning, number> = {
  identifier: 5,
  item: 4,
  itemName: 3.5,
  name: 3,
  party: 1.5,
  unknown: 0,
};

/** An item number tells items apart better than a name; numbers count only where the header says so. */
function itemScore({ header, content }: Candidate): number {
  const meaning = itemMeaning(header);
  if (content.texts < 0.5 && meaning === "unknown") return -Infinity;
  return itemScores[meaning] + 4 * content.distinct;
}

/** A name beside the column that tells the items apart. */
function describes(candidate: Candidate, item: Candidate | null): boolean {
  if (item === null || candidate === item || candidate.content.texts < 0.5) return false;
  const meaning = itemMeaning(candidate.header);
  const isName = meaning === "name" || meaning === "itemName";
  return isName || (meaning === "item" && itemMeaning(item.header) === "identifier");
}

const meaningScore: Record<ValueMeaning, number> = {
  money: 6,
  sum: 5,
  quantity: 2,
  unknown: 0,
  price: -1,
  unfit: -6,
};

/** A word for value first; then the numbers of the largest total. */
function valueScore({ meaning, content }: Candidate, largest: number): number {
  const unlikely = (content.isCalendar ? 3 : 0) + (content.isRunning ? 3 : 0);
  return meaningScore[meaning] + (2 * content.total) / largest - unlikely;
}

/** Order lines, pieces, profit: numbers that can be summed. */
function isCriterion({ meaning }: Candidate): boolean {
  return meaning !== "unfit" && meaning !== "price";
}

function isNumeric({ content }: Candidate): boolean {
  return content.numbers >= 0.5;
}

function bestOf(
  candidates: Candidate[],
  score: (candidate: Candidate) => number,
  least: number,
): Candidate | null {
  let best: Candidate | null = null;
  let bestScore = least;
  for (const candidate of candidates) {
    const own = score(candidate);
    if (own <= bestScore) continue;
    best = candidate;
    bestScore = own;
  }
  return best;
}
