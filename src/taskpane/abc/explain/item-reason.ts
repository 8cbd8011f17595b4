import type { Cell, Place } from "../../../workbook/excel/types";
import { abc } from "../state";
import { itemName } from "../rows/item-name";
import { className } from "../classes/result";
import { reasonFor } from "../answer/why";
import { whySentences } from "../answer/why-sentences";
import type { Pane } from "../../pane/pane";

/** What a report says of an item. */
interface ReportedItem {
  name: Cell;
  value: Cell;
  rank: Cell;
}

/** An item by the row of its list that a cell lies in, or by what a report says of it. */
type Asked = { shown: Cell } & ({ inList: Place } | { inReport: ReportedItem });

/**
 * Why an item has the class that a cell shows, where the pane has just classified its list; null
 * where it has not, or came to another class.
 */
export function reasonOfItem(pane: Pane, asked: Asked): string[] | null {
  const { checked, result } = abc.of(pane);
  if (checked === null || result === null) return null;
  const item = "inList" in asked ? itemInRow(pane, asked.inList) : itemNamed(pane, asked.inReport);
  if (item === null || className(result, item) !== asked.shown) return null;
  const name = itemName(pane.texts, checked.rows, result.items, item);
  const known = pane.texts.explain.classColumn.known(name, String(asked.shown));
  return [known, ...whySentences(pane, reasonFor(result, item))];
}

function itemInRow(pane: Pane, place: Place): number | null {
  const { checked, result } = abc.of(pane);
  if (checked === null || result === null) return null;
  if (checked.list.place.sheetId !== place.sheetId) return null;
  const item = result.items.ofRow[place.row + 1 - checked.rows.firstSheetRow];
  return item === undefined || item < 0 ? null : item;
}

/** Several items may bear one name; name, value and rank together are not those of another list. */
function itemNamed(pane: Pane, { name, value, rank }: ReportedItem): number | null {
  const { checked, result } = abc.of(pane);
  if (checked === null || result === null) return null;
  const { items, pareto } = result;
  for (let item = 0; item < items.count; item++) {
    if (items.values[item] !== value || pareto.rank[item] !== rank) continue;
    if (checked.rows.names[items.firstRow[item]] === String(name).trim()) return item;
  }
  return null;
}
