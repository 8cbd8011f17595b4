import { pareto } from "../../../engine/classification/pareto";
import { CompensatedSum } from "../../../engine/compensated-sum";
import type { Progress } from "../../../workbook/excel/types";
import { itemLetters } from "../rows/items";
import { KeyLetters } from "../../kept/items/name-key";
import type { Rows } from "../rows/rows";
import { className, type Changes, type Move, type Result } from "./result";
import { inSlices } from "../../pane/in-slices";
import type { FormerClasses } from "./former-classes";
import { linesText } from "./lines-text";
import { codeOf } from "../../kept/items/name-code";

/** Who changed class since the last run, and the money involved. */
export async function changesOf(
  result: Result,
  rows: Pick<Rows, "names" | "groups">,
  former: FormerClasses | null,
  progress: Progress,
): Promise<Changes | null> {
  const { before, items } = result;
  if (before === null || former === null) return null;
  const moves = new Map<string, Move>();
  const sums = new Map<string, CompensatedSum>();
  const moved: number[] = [];
  // Of the last run; rows of one name, kept apart by now, are found again but once.
  const found = new Uint8Array(former.count);
  let added = 0;
  const key = new KeyLetters();
  const all = new CompensatedSum();
  await inSlices(
    items.count,
    (item) => {
      const from = before[item];
      itemLetters(rows, items.firstRow[item], key);
      const place = key.length === 0 ? null : former.indexOf(codeOf(key));
      if (place !== null) found[place] = 1;
      if (from === null) {
        if (key.length > 0) added++;
        return;
      }
      const to = className(result, item);
      if (from === to) return;
      moved.push(item);
      const way = `${from} ${to}`;
      const move = moves.get(way) ?? { from, to, items: 0, value: 0 };
      move.items++;
      moves.set(way, move);
      const sum = sums.get(way) ?? new CompensatedSum();
      sum.add(items.values[item]);
      sums.set(way, sum);
      all.add(items.values[item]);
    },
    progress,
  );
  for (const [way, move] of moves) move.value = sums.get(way)?.total ?? 0;
  const sizes = Float64Array.from(moved, (item) => Math.abs(items.values[item]));
  // Rows of one name that were kept apart cannot be told from each other later.
  const isCounted = !former.hasRepeats;
  return {
    moves: [...moves.values()].sort((one, other) => Math.abs(other.value) - Math.abs(one.value)),
    moved: pareto(sizes).order.map((place) => moved[place]),
    value: all.total,
    added: isCounted ? added : 0,
    gone: isCounted ? found.filter((is) => is === 0).length : 0,
    otherLines: former.lines !== linesText(result.settings),
  };
}
