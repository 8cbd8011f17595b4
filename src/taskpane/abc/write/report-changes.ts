import type { Cell, ReportSection } from "../../../workbook/excel/types";
import { itemName } from "../rows/item-name";
import { className } from "../classes/result";
import type { Pane } from "../../pane/pane";
import type { Run } from "./run";
import { finite, wholeFormat } from "./sorted-table";

/** The sorted list names the former class of every item; here stand those of most value. */
const mostItems = 100;

/** Who changed class since the last run, and the money involved; nothing without a last run. */
export function changesSections(
  { texts, formats }: Pick<Pane, "texts" | "formats">,
  { checked, result }: Run,
  valueFormat: string,
): ReportSection[] {
  const { changes, before, items } = result;
  if (changes === null || before === null) return [];
  const { changes: words } = texts.report;
  const { changes: told } = texts.look;
  const notes: Cell[][] = [
    ...(changes.moves.length === 0 ? [[told.none]] : []),
    ...(changes.added > 0 ? [[told.added(formats.count(changes.added))]] : []),
    ...(changes.gone > 0 ? [[told.gone(formats.count(changes.gone))]] : []),
    ...(changes.otherLines ? [[told.otherLines]] : []),
  ];
  const moves: ReportSection = {
    role: "changes",
    columnRoles: ["other", "items", "value"],
    heading: words.heading,
    rows: [
      words.header,
      ...changes.moves.map((move): Cell[] => [
        told.fromTo(move.from, move.to),
        move.items,
        finite(move.value),
      ]),
      ...notes,
    ],
    numberFormats: ["General", wholeFormat, valueFormat],
    hasHeader: true,
  };
  const { moved } = changes;
  if (moved.length === 0) return [moves];
  const hidden = moved.length - mostItems;
  const list: ReportSection = {
    role: "movedItems",
    columnRoles: ["other", "other", "other", "value"],
    heading: words.items,
    rows: [
      words.itemsHeader,
      ...Array.from(moved.subarray(0, mostItems)).map((item): Cell[] => [
        itemName(texts, checked.rows, items, item),
        before[item] ?? "",
        className(result, item),
        finite(items.values[item]),
      ]),
      ...(hidden > 0 ? [[words.more(formats.count(hidden))]] : []),
    ],
    numberFormats: ["General", "General", "General", valueFormat],
    hasHeader: true,
  };
  return [moves, list];
}
