import type { GroupResult, Result } from "../classes/result";

/**
 * The items a boss asks about: those on either side of each line. In order of rank the classes
 * follow each other, so their sizes tell where the lines are.
 */
export function itemsAtLines({ pareto }: Result, { start, end, summary }: GroupResult): number[] {
  const ofA = start + summary[0].items;
  const ends = [ofA, ofA + summary[1].items];
  const places = ends.filter((place) => place > start && place < end);
  return [...new Set(places.flatMap((place) => [pareto.order[place - 1], pareto.order[place]]))];
}
