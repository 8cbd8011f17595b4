import type { FoundList } from "../../workbook/excel/types";
import { plainName } from "../list/column-name";
import type { Pane } from "../pane/pane";
import { isCounted, lacks, type CountColumns } from "./columns";

/** "Item ID by Class": what is counted, and by what the counts are spread or compared. */
export function takesWords(
  { texts }: Pick<Pane, "texts">,
  list: FoundList,
  columns: CountColumns,
): string {
  const { list: words } = texts.countPlan;
  const missing = lacks(columns);
  if (missing !== null) return words.missing[missing === "book" ? "book" : "class"];
  const name = (column: number | null, none: string) =>
    column === null ? none : plainName(texts, list, columns, column);
  const { item, class: ofClass, value, counted, book } = columns.at;
  const what = name(item, texts.see.eachRow);
  if (isCounted(columns)) return words.compares(name(counted, ""), name(book, ""));
  return ofClass === null
    ? texts.see.itemBy(what, name(value, ""))
    : texts.see.itemBy(what, name(ofClass, ""));
}
