import type { FoundList } from "../../../workbook/excel/types";
import { plainName } from "../../list/column-name";
import type { Pane } from "../../pane/pane";
import type { ListColumns } from "./list-columns";

/** "Product ID by Sales, USD": what is classified by what. */
export function takesWords(
  { texts }: Pick<Pane, "texts">,
  list: FoundList,
  columns: ListColumns,
): string {
  const { see } = texts;
  const name = (column: number | null) =>
    column === null ? see.notChosen : plainName(texts, list, columns, column);
  const { valueFrom, value, quantity, price, firstPeriod, lastPeriod, item } = columns;
  const ways = {
    column: () => name(value),
    product: () => texts.check.times(name(quantity), name(price)),
    periods: () => see.fromTo(name(firstPeriod), name(lastPeriod)),
  };
  return see.itemBy(item === null ? see.eachRow : name(item), ways[valueFrom]());
}
