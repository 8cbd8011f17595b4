import { Refusal, type ColumnsContent, type Place, type Written } from "../../workbook/excel/types";
import { writings } from "../written/writings";
import { writtenBy } from "../written/written-by";
import { noteWritten } from "../written/written-before";
import { placeName } from "../pane/place-name";
import { say, type Pane } from "../pane/pane";
import { planColumn } from "../abc/write/plan-column";
import { advices, type Advised } from "./advise";
import { planAdvice } from "./plan-advice";
import { zeroStockPart } from "./state";

/** Writes zero, review or stock beside each row; a row without advice keeps an empty cell. */
export async function writeAdvice(pane: Pane): Promise<void> {
  const { texts, workbook } = pane;
  await pane.worker.do({
    label: texts.write.writing,
    at: "zero-stock-write",
    run: async (progress) => {
      const { result } = zeroStockPart.of(pane);
      if (result === null) return undefined;
      const { place } = result.items.list;
      const target = await targetOf(pane, place);
      const content = adviceContent(result, texts.write.column.advice);
      return workbook.writeColumns(place, target, content, progress);
    },
    show: (written) => {
      if (written === undefined) return;
      const note = noteWritten(pane, "zeroStock", written);
      zeroStockPart.change(pane, { advice: [...zeroStockPart.of(pane).advice, note] });
      say(pane, texts.zeroStock.write.done(adviceName(pane, note)), "zero-stock-write");
    },
    refused: (reason) => {
      const { result } = zeroStockPart.of(pane);
      if (reason !== "sourceChanged" || result === null) return false;
      const place = placeName(result.items.list.place);
      say(pane, texts.zeroStock.write.sourceChanged(place), "zero-stock-write");
      return true;
    },
  });
  await Promise.all([pane.keeping, planBoth(pane)]);
}

/** The column that was free for the advice is the one that the analysis would use, too. */
export async function planBoth(pane: Pane): Promise<void> {
  await planAdvice(pane);
  await planColumn(pane);
}

/** "Advice in 'Zero stock'!K1:K81" */
export function adviceName({ texts }: Pane, { place }: Written): string {
  return texts.zeroStock.write.written(placeName(place));
}

/** What stands beside the list, also what was written before the pane was last closed. */
export function writtenAdvice(pane: Pane): Written[] {
  return writings.of(pane).written.filter((each) => writtenBy(each) === "zeroStock");
}

/** The advice of each row, header first where the list has one. */
export function adviceContent({ items, advice }: Advised, header: string): ColumnsContent {
  const { hasHeader } = items.columns;
  const words = ["", ...advices];
  const cellAt = (row: number) => (row < items.skip ? header : words[advice[row - items.skip]]);
  return {
    columns: 1,
    numberFormats: ["General"],
    hasHeader,
    rows: items.skip + items.count,
    cells: (first, count) => Array.from({ length: count }, (_, row) => [cellAt(first + row)]),
    source: items.source,
  };
}

/** The column that the pane has named; looked for anew where it found none before. */
async function targetOf(pane: Pane, list: Place): Promise<Place> {
  const { plan } = zeroStockPart.of(pane);
  return plan === null || plan instanceof Refusal ? pane.workbook.planColumns(list, 1) : plan;
}
