import { slice } from "../../pane/slice";
import type { Pane } from "../../pane/pane";
import type { Result } from "../classes/result";
import { selectItems } from "./select-items";

/** The class of the matrix whose items are shown; it stays open while the lines are changed. */
const opened = slice<{ name: string | null }>("abcMatrix", () => ({ name: null }));

export function openedCell(pane: Pane): string | null {
  return opened.of(pane).name;
}

export function closeCell(pane: Pane): void {
  const { name } = opened.of(pane);
  opened.change(pane, { name: null });
  pane.focus(`open-${name}`);
}

/** Shows the items of a cell below the matrix, and their rows in the sheet. */
export function openCell(pane: Pane, result: Result, name: string): Promise<void> {
  opened.change(pane, { name });
  return showCell(pane, result, name);
}

export function showCell(pane: Pane, result: Result, name: string): Promise<void> {
  return selectItems(pane, result, inCell(result, name));
}

export function inCell({ classes, second }: Result, name: string): (item: number) => boolean {
  const [first, letter] = name;
  return (item) => classes[item] === first && second?.[item] === letter;
}

/** Those of most value, the largest first. */
export function foremostItems(result: Result, name: string, most: number): number[] {
  const isInside = inCell(result, name);
  const { values, count } = result.items;
  const foremost: number[] = [];
  for (let item = 0; item < count; item++) {
    if (!isInside(item)) continue;
    if (foremost.length === most && !(values[item] > values[foremost[most - 1]])) continue;
    let place = foremost.length;
    while (place > 0 && values[item] > values[foremost[place - 1]]) place--;
    foremost.splice(place, 0, item);
    if (foremost.length > most) foremost.pop();
  }
  return foremost;
}
