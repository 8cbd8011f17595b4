import type { Pane } from "../pane/pane";
import { shownNumber } from "../pane/shown-number";
import { cellAsShown } from "../reading/cells/cell-as-shown";
import type { RangeSummary } from "./range-summary";

/** "12 rows × 1 column; 11 numbers, 1 empty; sum 1,340, average 121.82; values: 100, 120 …" */
export function rangeText(pane: Pane, range: RangeSummary): string {
  const { facts, range: size } = pane.texts.explain;
  const { formats } = pane;
  const values = range.first.map((cell) => cellAsShown(pane, cell).shown).join("; ");
  const isOnlyDates =
    range.isComplete &&
    range.dates > 0 &&
    range.dates + range.blanks === range.rows * range.columns;
  const parts = [
    size(formats.count(range.rows), formats.count(range.columns)),
    range.isComplete ? countedText(pane, range) : facts.large,
    ...(range.isComplete && range.numbers > 0 ? [sumsText(pane, range)] : []),
    ...(isOnlyDates ? [] : [facts.first(values, range.rows * range.columns > range.first.length)]),
  ];
  return parts.join("; ");
}

/** "9 dates, 2026-03-02 to 2026-03-06, 1 not a number" */
function countedText(pane: Pane, range: RangeSummary): string {
  const { facts } = pane.texts.explain;
  const { days } = range;
  const counted = (["numbers", "blanks", "texts", "errors"] as const)
    .filter((kind) => range[kind] > 0)
    .map((kind) => facts[kind](pane.formats.count(range[kind])));
  if (days === null) return counted.join(", ");
  const [first, last] = [days.first, days.last].map((cell) => cellAsShown(pane, cell).shown);
  return [facts.dates(pane.formats.count(range.dates), first, last), ...counted].join(", ");
}

/** Shares are not added up. */
function sumsText({ texts, formats }: Pane, { sum, numbers, areShares }: RangeSummary): string {
  const { facts } = texts.explain;
  const average = sum / numbers;
  if (areShares) return facts.average(formats.share(average, 2));
  return [facts.sum(shownNumber(formats, sum)), facts.average(shownNumber(formats, average))].join(
    ", ",
  );
}
