import { html, nothing } from "lit/html.js";
import { addressOf, rowsOf } from "../../../workbook/excel/a1";
import type { Cell, FoundList, RowsBeyond } from "../../../workbook/excel/types";
import type { Pane } from "../../pane/pane";
import { button } from "../../pane/views";
import type { View } from "../../pane/view";
import { withTitles } from "../../reading/headers/below-titles";
import { areNames, moreRows } from "../../list/more-rows";
import { valueColumns, type ListColumns } from "./list-columns";
import { takeRowsBeyond } from "./take-rows-beyond";

/** That the list goes on behind an empty row, and a press that takes those rows in. */
export function rowsBeyondView(pane: Pane, list: FoundList, columns: ListColumns): View {
  const { beyond } = list;
  if (beyond === undefined) return nothing;
  const { texts, formats } = pane;
  const rows = moreRows(list, columns);
  const places = beyond.parts.map(({ place }) => place.address).join(", ");
  const sum = sumIn(rows, columns);
  if (rows.length === 0 && !areNames(beyond)) return nothing;
  return html`<p id="rows-beyond">
      ${
        rows.length === 0
          ? texts.see.namesBeyond(places)
          : texts.see.beyond(
              places,
              formats.count(rows.length),
              sum === null ? null : formats.amount(sum),
            )
      }
    </p>
    <p>
      ${button(pane, {
        id: "take-rows-beyond",
        text: texts.see.takeBeyond(addressWithout(beyond, list)),
        press: () => takeRowsBeyond(pane, beyond),
      })}
    </p>`;
}

/** What the rows come to in the value, where that is one column or the product of two. */
function sumIn(rows: Cell[][], columns: ListColumns): number | null {
  const value = columns.valueFrom === "periods" ? null : valueColumns(columns);
  if (value === null) return null;
  let sum = 0;
  for (const row of rows) {
    const cells = value.map((column) => row[column]);
    if (cells.some((cell) => cell === "")) continue;
    sum += cells.reduce<number>((all, cell) => all * (typeof cell === "number" ? cell : NaN), 1);
  }
  return Number.isFinite(sum) ? sum : null;
}

/** The list as it will be, without the titles that stay left out. */
function addressWithout({ whole }: RowsBeyond, list: FoundList): string {
  const isOfTitles = withTitles(list).place.row === whole.row;
  const skip = isOfTitles ? list.place.row - whole.row : 0;
  return addressOf(rowsOf(whole, skip, whole.rows - skip));
}
