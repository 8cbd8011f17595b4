import { CompensatedSum } from "../../../engine/compensated-sum";
import type { ZeroStockAdvice } from "../../../engine/policy/zero-stock";
import type { FoundList, ListReading, Progress } from "../../../workbook/excel/types";
import { healthColumns } from "../../kept/health-columns";
import { recallHealthRun, type HealthRun } from "../../list/health-run";
import { readOwnBeside, type OwnBeside } from "../../list/own-beside";
import { recallTerms } from "../../list/supplier-terms/keep-terms";
import type { Pane } from "../../pane/pane";
import { recallPlan } from "../changes/former-plan";
import type { PlanColumns } from "../columns/columns";
import { readRows, type PlanRows } from "./rows";

/** The parts by the id that their writing bears. */
const [abc, zeroStock, stockHealth] = ["analysis", "zeroStock", "stockHealth"];

/** What they may have written as texts: by value, by value twice, by value and steadiness. */
const classes = ["A", "B", "C"].flatMap((one) =>
  ["", "a", "b", "c", "X", "Y", "Z"].map((other) => one + other),
);
const advices = ["zero", "review", "stock"] satisfies ZeroStockAdvice[];

/** As much as a sum of the same numbers can differ, as a share of it. */
const sumsApart = 1e-9;

/** The rows of the list, with what ABC, zero stock and the last plan have said of them. */
export async function readPlanRows(
  pane: Pane,
  list: FoundList,
  columns: PlanColumns,
  reading: ListReading,
  progress: Progress,
): Promise<PlanRows> {
  const rows = await readRows(list, columns, reading, pane.formats.decimalSign, progress);
  const keyColumns = columns.at.item === null ? [] : [columns.at.item];
  const read = (by: string, words: readonly string[], column = 0) =>
    readOwnBeside(pane, rows.list, { by, words, keyColumns, column }, progress);
  const parts = Object.values(pane.texts.stockHealth.parts);
  const excess = await read(stockHealth, parts, healthColumns.indexOf("excess"));
  const beside = {
    classes: columns.at.class === null ? await read(abc, classes) : null,
    advice: await read(zeroStock, advices),
    excess,
    healthRun: excess && (await runOfExcess(pane, rows.list, excess)),
  };
  const { supplier, purchaseTerm } = columns.at;
  const asksForTerms = supplier !== null && purchaseTerm === null;
  return {
    ...{ ...rows, beside },
    knownTerms: asksForTerms ? await recallTerms(pane) : null,
    former: await recallPlan(pane, rows.list, columns, progress),
  };
}

/** The last run of stock health, unless the columns are of another one: then their sum is another. */
async function runOfExcess(
  pane: Pane,
  list: FoundList,
  { cells }: OwnBeside,
): Promise<HealthRun | null> {
  const run = await recallHealthRun(pane, list);
  if (run === null) return null;
  const sum = new CompensatedSum();
  for (const cell of cells) if (typeof cell === "number") sum.add(cell);
  return Math.abs(sum.total - run.excess) <= sumsApart * Math.max(1, run.excess) ? run : null;
}
