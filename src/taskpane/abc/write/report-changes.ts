import type { Cell, ReportSection } from "../../../workbook/excel/types";
import { itemName } from "../rows/item-name";
import { className } from "../classes/result";
import { wholeFormat } from "../../list/report-formats";
import type { Pane } from "../../pane/pane";
import type { Run } from "./run";
import type { Money } from "./money";
import { finite } from "./sorted-table";

/**
 * Who changed class since the last run, and the money involved; nothing without a last run. The sorted
 * list has the former class of every item; here stand as many as wished, those of most value first.
 */
export function changesSections(
  { texts, formats }: Pick<Pane, "texts" | "formats">,
  { checked, result }: Run,
  money: Money,
  most: { moves: number; items: number },
): ReportSection[] {
  const { changes, before, items } = result;
  if (changes === null || before === null) return [];
  const { changes: words } = texts.report;
  const { changes: told } = texts.look;
  const otherMoves = changes.moves.length - most.moves;
  const notes: Cell[][] = [
    ...(otherMoves > 0 ? [[words.moreMoves(formats.count(otherMoves))]] : []),
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
      [...words.header, money.named(words.value)],
      ...changes.moves
        .slice(0, most.moves)
        .map((move): Cell[] => [told.fromTo(move.from, move.to), move.items, finite(move.value)]),
      ...notes,
    ],
    numberFormats: ["General", wholeFormat, money.sumFormat],
    hasHeader: true,
  };
  const { moved } = changes;
  if (moved.length === 0) return [moves];
  const hidden = moved.length - most.items;
  const list: ReportSection = {
    role: "movedItems",
    columnRoles: ["other", "other", "other", "value"],
    heading: words.items,
    rows: [
      [...words.itemsHeader, money.named(words.value)],
      ...Array.from(moved.subarray(0, most.items)).map((item): Cell[] => [
        itemName(texts, checked.rows, items, item),
        before[item] ?? "",
        className(result, item),
        finite(items.values[item]),
      ]),
      ...(hidden > 0 ? [[words.more(formats.count(hidden))]] : []),
    ],
    numberFormats: ["General", "General", "General", money.sumFormat],
    hasHeader: true,
  };
  return [moves, list];
}
