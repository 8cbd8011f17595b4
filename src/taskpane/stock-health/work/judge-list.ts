import { sumOf } from "../../../engine/compensated-sum";
import { isLess } from "../../../engine/rounding";
import { mainAge } from "../../../engine/stock-health/age-buckets";
import { largestInPartsSteps } from "../../../engine/stock-health/largest-in-part";
import { stockParts } from "../../../engine/stock-health/stock-parts";
import type { Progress } from "../../../workbook/excel/types";
import { FoundOnRows } from "../../list/found-on-rows";
import { keyAtPlace } from "../../list/item-key";
import { textIn, type RoleCells } from "../../list/read-roles";
import { RowsByKey } from "../../list/rows-by-key";
import { SameItems } from "../../list/same-items";
import { sortRows } from "../../list/sort-rows";
import { inSlices, pauseWhenDue, throughSteps } from "../../pane/in-slices";
import { batchesOf } from "../batches/batches";
import type { BatchRole } from "../batches/batch-columns";
import { receiptsOf } from "../receipts/receipts";
import type { ReceiptRole } from "../receipts/receipt-columns";
import { lastIssueOf, rowFaults, type HealthRows } from "../rows/rows";
import type { HealthSettings } from "../settings/settings";
import { judgeRow, type JudgedRow } from "./judge-row";
import {
  faults,
  findingKinds,
  mostLargest,
  noAge,
  type Fault,
  type FindingKind,
  type Judged,
  type OfRows,
} from "./judged";
import { leftOutOf } from "./left-out";
import { totalsOf } from "./totals";

/** What is judged, and by what. */
export interface ToJudge {
  rows: HealthRows;
  settings: HealthSettings;
  leaveOutHidden: boolean;
  receipts: RoleCells<ReceiptRole> | null;
  batches: RoleCells<BatchRole> | null;
}

const rowsBetweenLooks = 32;

/** Judges every row that holds what it takes. */
export async function judgeList(
  { rows, settings, leaveOutHidden, ...second }: ToJudge,
  progress: Progress,
): Promise<Judged> {
  const { count } = rows;
  const { today, sameItems } = settings;
  const isLeftOut = (row: number) => leaveOutHidden && rows.hidden[row] === 1;
  const isTaken = (row: number) => rows.faulty[row] === 0 && !isLeftOut(row);
  const receipts =
    second.receipts && (await receiptsOf(second.receipts, rows, isTaken, today, progress));
  const batches =
    second.batches && (await batchesOf(second.batches, rows, isTaken, today, progress));
  const same = await sameOf(rows, isTaken, progress);
  const ages = receipts === null ? 0 : settings.reserves.length;
  const figures = await figuresOf(rows, ages, progress);
  const { moneyByAge, ...kept } = figures;
  const judged = { rows, settings, leaveOutHidden, receipts, batches, same, ...kept };
  const also = new FoundOnRows<FindingKind>(count, findingKinds);
  await inSlices(
    count,
    (row) => {
      if (!isTaken(row) || same.isAdded(row, sameItems)) return;
      const found = judgeRow(judged, same.membersOf(row, sameItems));
      keep(figures, row, found);
      also.keep(row, alsoFound(judged, row, found));
    },
    progress,
    rowsBetweenLooks,
  );
  const largest = await throughSteps(largestInPartsSteps(judged.money, mostLargest), progress);
  const sorted = await sortRows<Fault, FindingKind>(
    {
      ...{ count, faults, kinds: findingKinds, isLeftOut },
      faultOf: (row) => {
        if (rows.faulty[row] > 0) return rowFaults[rows.faulty[row] - 1];
        return same.isAdded(row, sameItems) ? "added" : null;
      },
      alsoFound: (row) => also.of(row),
      take: () => undefined,
    },
    progress,
  );
  return {
    ...judged,
    ...sorted,
    largest,
    ...(await totalsOf({ ...judged, moneyByAge }, progress)),
    leftOut: await leftOutOf(rows, isLeftOut, progress),
  };
}

/** The rows of each item; one that is left out is no part of any. */
async function sameOf(
  rows: HealthRows,
  isTaken: (row: number) => boolean,
  progress: Progress,
): Promise<SameItems> {
  const { count } = rows;
  const known = new RowsByKey(count, (row) => (isTaken(row) ? keyAtPlace(rows, row) : ""));
  const same = new SameItems(count);
  await inSlices(count, (row) => same.add(row, known.add(row)), progress);
  return same;
}

/** Of each row nothing is known yet. */
async function figuresOf({ count }: HealthRows, ages: number, progress: Progress) {
  // So much memory at once would hold the page.
  const filled = async () => {
    await pauseWhenDue(progress);
    return new Float64Array(count).fill(NaN);
  };
  const moneyByAge: OfRows[] = [];
  for (let age = 0; age < ages; age++) moneyByAge.push(await filled());
  return {
    isJudged: new Uint8Array(count),
    money: {
      ...{ expired: await filled(), expiring: await filled(), dead: await filled() },
      ...{ excess: await filled(), working: await filled() },
    },
    short: await filled(),
    ...{ moneyByAge, mainAge: new Int8Array(count).fill(noAge) },
    ...{ writeDownByAge: await filled(), writeDownToValue: await filled() },
  };
}

type Figures = Awaited<ReturnType<typeof figuresOf>>;

function keep(figures: Figures, row: number, found: JudgedRow): void {
  const { parts, buckets } = found;
  figures.isJudged[row] = 1;
  for (const part of stockParts) figures.money[part][row] = parts.money[part];
  figures.short[row] = parts.short.money;
  if (buckets !== null) {
    figures.moneyByAge.forEach((money, age) => (money[row] = buckets.money[age] ?? NaN));
    figures.mainAge[row] = mainAge(buckets) ?? noAge;
  }
  figures.writeDownByAge[row] = found.writeDownByAge ?? NaN;
  figures.writeDownToValue[row] = found.writeDownToValue ?? NaN;
}

function alsoFound(
  { rows, settings, same, batches }: Pick<Judged, "rows" | "settings" | "same" | "batches">,
  row: number,
  { facts }: JudgedRow,
): FindingKind[] {
  const found: FindingKind[] = [];
  if (same.isShared(row)) found.push("sameItem");
  if (facts.onHand < 0) found.push("backlog");
  if (facts.unitCost === 0) found.push("freeOfCost");
  if (rows.periods.empty[row] > 0) found.push("emptyPeriods");
  if (rows.columns.at.lastIssue !== null) found.push(...issueFound(rows, row, settings.today));
  if (facts.classIsUnknown) found.push("unknownClass");
  if (batches !== null) found.push(...batchesFound(facts));
  if (rows.textNumbers[row] === 1) found.push("textNumber");
  return found;
}

/** What is to be told of the day of the last issue; of a day that is one nothing. */
function issueFound(rows: HealthRows, row: number, today: number): FindingKind[] {
  const { day, isText } = lastIssueOf(rows, row);
  if (day === null) {
    const isEmpty = textIn(rows, "lastIssue", row) === "";
    return [isEmpty ? "noIssue" : "unreadIssue"];
  }
  return [
    ...(day > today ? (["laterIssue"] as const) : []),
    ...(isText ? (["textIssue"] as const) : []),
  ];
}

/** Batches and stock rarely come from one count: what is different is told. */
function batchesFound({ batches, onHand }: JudgedRow["facts"]): FindingKind[] {
  if (batches.length === 0) return [];
  const inBatches = sumOf(batches.map(({ quantity }) => quantity));
  if (isLess(Math.max(0, onHand), inBatches)) return ["batchesExceed"];
  return isLess(inBatches, onHand) ? ["batchesMissing"] : [];
}
