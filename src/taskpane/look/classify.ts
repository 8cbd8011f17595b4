import { abcClasses, type AbcClass, type AbcSettings } from "../../engine/classification/abc";
import { classSummary, type ClassSummary } from "../../engine/classification/class-summary";
import { pareto, type Pareto } from "../../engine/classification/pareto";
import type { Progress } from "../../workbook/types";
import type { Items } from "../check/items";
import { pause } from "../state/slices";

/** A run's outcome: everything the pane shows and writes comes from here. */
export interface Result {
  items: Items;
  settings: AbcSettings;
  classes: AbcClass[];
  pareto: Pareto;
  /** A, B and C. */
  summary: ClassSummary[];
  /** Sum of the positive values. */
  total: number;
  /** Items with a negative value. */
  returns: number;
  /** The items a boss asks about: those on either side of each line. */
  atLines: number[];
}

/** Null when no item has a value above zero: then nothing can be ranked. */
export async function classify(
  items: Items,
  settings: AbcSettings,
  progress: Progress,
): Promise<Result | null> {
  if (!items.values.some((value) => value > 0)) return null;
  const classes = abcClasses(items.values, settings);
  await pause(progress);
  const ranking = pareto(items.values);
  await pause(progress);
  const summary = classSummary(items.values, classes);
  return {
    items,
    settings,
    classes,
    pareto: ranking,
    summary,
    total: summary.reduce((sum, { value }) => sum + value, 0),
    returns: items.values.reduce((count, value) => count + Number(value < 0), 0),
    atLines: itemsAtLines(ranking, summary),
  };
}

/** In order of rank the classes follow each other, so their sizes tell where the lines are. */
function itemsAtLines({ order }: Pareto, summary: ClassSummary[]): number[] {
  const ends = [summary[0].items, summary[0].items + summary[1].items];
  const places = ends.filter((end) => end > 0 && end < order.length);
  return [...new Set(places.flatMap((end) => [order[end - 1], order[end]]))];
}
