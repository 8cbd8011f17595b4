import type { ColumnsContent, Written } from "../../workbook/excel/types";
import { planBeside, writeColumnsBeside, type Beside } from "../list/plan-beside";
import { formerReportOf, writeListReport } from "../list/write-report";
import { say, type Pane } from "../pane/pane";
import { placeName } from "../pane/place-name";
import { takeBackWritten } from "../written/take-back";
import { write } from "../written/write";
import { writings } from "../written/writings";
import { writtenBy } from "../written/written-by";
import { writtenName } from "../written/written-name";
import { advices, type Advised } from "./advise";
import type { Items } from "./items";
import { reportContent } from "./report-content";
import { zeroStockPart } from "./state";
import { zeroStockTask } from "./task";

/** Writes zero, review or stock beside each row; a row without advice keeps an empty cell. */
export function writeAdvice(pane: Pane, beside: Beside = {}): Promise<void> {
  const { texts } = pane;
  const at = "zero-stock-write";
  return write(pane, {
    by: zeroStockTask.id,
    at,
    run: async (progress) => {
      const { result } = zeroStockPart.of(pane);
      if (result === null) return undefined;
      const { place } = result.items.list;
      const content = adviceContent(result, texts.write.column.advice);
      return writeColumnsBeside(
        ...([pane, zeroStockTask, place, content, advices, beside, progress] as const),
      );
    },
    name: (written) => adviceName(pane, written),
    refused: (reason) => {
      if (reason === "editedByHand") void planAdvice(pane);
      return ifChanged(pane)(reason);
    },
  });
}

/** Tells in the words of the search that its list has changed; true when that is why. */
function ifChanged(pane: Pane): (reason: string) => boolean {
  return (reason) => {
    const { result } = zeroStockPart.of(pane);
    if (reason !== "sourceChanged" || result === null) return false;
    const { sourceChanged } = pane.texts.zeroStock.write;
    say(pane, sourceChanged(placeName(result.items.list.place)), "zero-stock-write", "error");
    return true;
  };
}

/** In the place of the report of this list that stands already, where nobody has edited that. */
export function writeReport(pane: Pane): Promise<void> {
  const content = () => {
    const { result } = zeroStockPart.of(pane);
    return Promise.resolve(result === null ? undefined : reportContent(pane, result, new Date()));
  };
  const writing = {
    by: zeroStockTask.id,
    at: "zero-stock-write",
    content,
    refused: ifChanged(pane),
  };
  return writeListReport(pane, writing, formerReport(pane));
}

export function formerReport(pane: Pane): Written | null {
  const { result } = zeroStockPart.of(pane);
  return result && formerReportOf(pane, zeroStockTask.id, result.items.list.place);
}

/** Looks up where the advice would go. */
export async function planAdvice(pane: Pane, fresh?: Written): Promise<void> {
  const { checked } = zeroStockPart.of(pane);
  if (checked === null) return;
  const keyColumns = keyColumnsOf(checked);
  await planBeside(pane, zeroStockTask, { columns: 1, keyColumns, words: advices }, fresh);
}

function keyColumnsOf({ at }: Pick<Items, "at">): number[] {
  return at.item === null ? [] : [at.item];
}

/** Removes an advice column. What somebody has edited since goes only when asked for again. */
export function takeBackAdvice(pane: Pane, written: Written, evenIfEdited = false): Promise<void> {
  const removal = { name: adviceName(pane, written), at: "zero-stock-write", evenIfEdited };
  return takeBackWritten(pane, written, removal, () =>
    zeroStockPart.of(pane).result === null
      ? { at: "zero-stock", heading: zeroStockTask.heading }
      : { at: "zero-stock-write", heading: "zero-write-heading" },
  );
}

/** "Advice in 'Zero stock'!K1:K81" */
export function adviceName(pane: Pane, written: Written): string {
  const { place, updated, what } = written;
  if (what === "report") return writtenName(pane, written);
  const { texts } = pane;
  const name = texts.zeroStock.write.written(placeName(place));
  return updated ? texts.write.written.updated(name) : name;
}

/** What the search has written, also what was written before the pane was last closed. */
export function writtenAdvice(pane: Pane): Written[] {
  return writings.of(pane).written.filter((each) => writtenBy(each) === zeroStockTask.id);
}

/** The advice of each row, header first where the list has one. */
function adviceContent({ items, advice }: Advised, header: string): ColumnsContent {
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
    keyColumns: keyColumnsOf(items),
  };
}
