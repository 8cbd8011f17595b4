import type { Pane } from "../pane/pane";
import { radiosView } from "../pane/radios-view";
import type { View } from "../pane/view";
import { sameItemWays, type SameItemWay } from "./same-items";

interface Choice {
  words: Record<"legend" | SameItemWay, string>;
  chosen: SameItemWay;
  choose: (way: SameItemWay) => unknown;
}

/** What becomes of an item in several rows, asked where there is one. */
export function sameItemsChoice(
  pane: Pane,
  { prefix }: { prefix: string },
  { words, ...choice }: Choice,
): View {
  return radiosView(pane, {
    ...{ name: `${prefix}same-items`, legend: words.legend, ways: sameItemWays, words },
    ...choice,
  });
}
