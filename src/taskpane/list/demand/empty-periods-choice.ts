import type { Pane } from "../../pane/pane";
import { radiosView } from "../../pane/radios-view";
import type { View } from "../../pane/view";
import { emptyPeriodWays, type EmptyPeriods } from "./period-cells";

interface Choice {
  chosen: EmptyPeriods;
  choose: (way: EmptyPeriods) => unknown;
}

/** What empty periods stand for, asked where some were found. */
export function emptyPeriodsChoice(
  pane: Pane,
  { prefix }: { prefix: string },
  choice: Choice,
): View {
  const { emptyPeriods: words } = pane.texts.demand;
  return radiosView(pane, {
    ...{ name: `${prefix}empty-periods`, legend: words.legend, ways: emptyPeriodWays, words },
    ...choice,
  });
}
