import type { ZeroStockAdvice } from "../../../engine/policy/zero-stock";
import type { FoundList, ListReading, Progress } from "../../../workbook/excel/types";
import { readOwnBeside } from "../../list/own-beside";
import type { Pane } from "../../pane/pane";
import { recallPlan } from "../changes/former-plan";
import type { PlanColumns } from "../columns/columns";
import { readRows, type PlanRows } from "./rows";

/** The parts by the id that their writing bears. */
const [abc, zeroStock] = ["analysis", "zeroStock"];

/** What they may have written as texts: by value, by value twice, by value and steadiness. */
const classes = ["A", "B", "C"].flatMap((one) =>
  ["", "a", "b", "c", "X", "Y", "Z"].map((other) => one + other),
);
const advices = ["zero", "review", "stock"] satisfies ZeroStockAdvice[];

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
  const read = (by: string, words: readonly string[]) =>
    readOwnBeside(pane, rows.list, { by, words, keyColumns }, progress);
  const beside = {
    classes: columns.at.class === null ? await read(abc, classes) : null,
    advice: await read(zeroStock, advices),
  };
  return { ...rows, beside, former: await recallPlan(pane, rows.list, columns, progress) };
}
