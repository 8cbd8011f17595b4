import type { ItemLines } from "./item-lines";

/** Answers for an item which lines are its own, in the order of the list. */
export function linesByItem({ items }: ItemLines, count: number): (item: number) => number[] {
  const lines = Array.from({ length: count }, (): number[] => []);
  items.forEach((item, line) => lines[item].push(line));
  return (item) => lines[item];
}
