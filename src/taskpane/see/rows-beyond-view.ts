import { html, nothing } from "lit/html.js";
import { isNameless, totalSaying } from "../check/total-words";
import type { Cell, FoundList, RowsBeyond } from "../../workbook/types";
import type { Pane } from "../state/pane";
import { button, type View } from "../state/views";
import { valueColumns, type ListColumns } from "./list-columns";
import { takeRowsBeyond } from "./take-rows-beyond";

/** That the list goes on behind an empty row, and a press that takes those rows in. */
export function rowsBeyondView(pane: Pane, { beyond }: FoundList, columns: ListColumns): View {
  if (beyond === undefined) return nothing;
  const { texts, formats } = pane;
  const cells = beyond.parts.flatMap((part) => part.cells).filter(isFilled);
  if (cells.every(isTotal)) return nothing;
  const places = beyond.parts.map(({ place }) => place.address).join(", ");
  const sum = sumIn(beyond, columns);
  const count = formats.count(cells.length);
  return html`<p id="rows-beyond">
      ${texts.see.beyond(places, count, sum === null ? null : formats.amount(sum))}
    </p>
    ${button(pane, {
      id: "take-rows-beyond",
      text: texts.see.takeBeyond(beyond.whole.address),
      press: () => takeRowsBeyond(pane, beyond),
    })}`;
}

function isFilled(row: Cell[]): boolean {
  return row.some((cell) => cell !== "");
}

/** A total below an empty row is no more of the list. */
function isTotal(row: Cell[]): boolean {
  const texts = row.filter((cell): cell is string => typeof cell === "string" && cell !== "");
  const names = texts.filter((text) => !isNameless(text));
  return names.length === 0 || names.every((text) => totalSaying(text) !== "nothing");
}

/** What the rows come to in the value, where that is one column or the product of two. */
function sumIn({ parts }: RowsBeyond, columns: ListColumns): number | null {
  const value = columns.valueFrom === "periods" ? null : valueColumns(columns);
  if (value === null) return null;
  let sum = 0;
  for (const row of parts.flatMap(({ cells }) => cells)) {
    const cells = value.map((column) => row[column]);
    if (cells.some((cell) => cell === "") || isTotal(row)) continue;
    sum += cells.reduce<number>((all, cell) => all * (typeof cell === "number" ? cell : NaN), 1);
  }
  return Number.isFinite(sum) ? sum : null;
}
