import type { Progress } from "../../../workbook/excel/types";
import { abc } from "../state";
import { itemName } from "../rows/item-name";
import type { Rows } from "../rows/rows";
import { asLongAs } from "../../pane/as-long-as";
import { inSlices } from "../../pane/in-slices";
import type { Pane } from "../../pane/pane";
import type { Result } from "../classes/result";
import { reasonFor } from "./why";
import { whySentences } from "./why-sentences";

const mostMatches = 6;

/** Looks for an item while the user types; a single match is explained at once. */
export async function searchItem(pane: Pane, text: string): Promise<void> {
  const { store } = pane;
  const { result, checked } = abc.of(pane);
  if (result === null || checked === null) return;
  const isLatest = pane.searches.ask();
  const progress = asLongAs(() => isLatest() && abc.of(pane).result === result);
  abc.change(pane, { lookup: text, asked: null });
  if (text.trim() === "") return abc.change(pane, { matches: null });
  const matches = await findItems(result, checked.rows, text, progress).catch(() => null);
  if (matches === null || progress.cancelled) return;
  abc.change(pane, { matches });
  if (matches.length === 1) return explainItem(pane, matches[0]);
  const { why } = pane.texts.look;
  const found = why.found(pane.formats.count(matches.length));
  store.change({ status: matches.length === 0 ? why.none(text.trim()) : found });
}

/** Shows why an item is in its class. */
export function explainItem(pane: Pane, item: number): void {
  const { result, checked } = abc.of(pane);
  if (result === null || checked === null) return;
  const name = itemName(pane.texts, checked.rows, result.items, item);
  const why = whySentences(pane, reasonFor(result, item)).join(" ");
  abc.change(pane, { asked: item });
  pane.store.change({ status: pane.texts.look.why.said(name, why) });
}

/**
 * The items of most value whose name or description holds the text; those beginning with it come
 * first.
 */
export async function findItems(
  { items, pareto }: Result,
  { names, descriptions }: Rows,
  text: string,
  progress: Progress,
): Promise<number[]> {
  const wanted = text.trim().toLowerCase();
  const beginning: number[] = [];
  const inside: number[] = [];
  await inSlices(
    items.count,
    (place) => {
      if (beginning.length === mostMatches) return;
      const item = pareto.order[place];
      const row = items.firstRow[item];
      const texts = [names[row], descriptions?.[row] ?? ""].map((name) => name.toLowerCase());
      if (texts.some((name) => name.startsWith(wanted))) beginning.push(item);
      else if (inside.length < mostMatches && texts.some((name) => name.includes(wanted))) {
        inside.push(item);
      }
    },
    progress,
  );
  return [...beginning, ...inside].slice(0, mostMatches);
}
