import type { Cell } from "../../../workbook/excel/types";
import type { ColumnFacts } from "./column-facts";
import { bestOf, type Judged } from "./evidence";
import { describes, judgeItem, leastItem } from "./judge-item";
import { saysOneOfEach } from "./one-saying";

/** What tells the items apart, and a text to know them by. */
export interface ItemGuess {
  item: Judged | null;
  description: ColumnFacts | null;
}

export function guessItem(preview: Cell[][], hasHeader: boolean, facts: ColumnFacts[]): ItemGuess {
  const judged = facts.map(judgeItem).filter((each): each is Judged => each !== null);
  const item = bestOf(judged, leastItem);
  const below = hasHeader ? preview.slice(1) : preview;
  const description = facts.find(
    (each) =>
      describes(each, item?.facts ?? null) &&
      saysOneOfEach(below, item?.facts.column ?? 0, each.column),
  );
  return { item, description: description ?? null };
}
