import type { Pane } from "./pane";
import { radioGroup } from "./radio-view";
import type { View } from "./view";

export interface Radios<Way extends string> {
  name: string;
  /** Before the way in the id of each; the name where nothing else is said. */
  prefix?: string;
  legend: string;
  /** What stands above says it already. */
  isLegendHidden?: boolean;
  ways: readonly Way[];
  words: Record<Way, string>;
  chosen: Way | undefined;
  choose: (way: Way) => unknown;
}

/** One way of several, each in a few words. */
export function radiosView<Way extends string>(
  pane: Pane,
  { name, prefix = name, legend, isLegendHidden, ways, words, chosen, choose }: Radios<Way>,
): View {
  const radios = ways.map((way) => ({
    ...{ name, id: `${prefix}-${way}`, label: words[way] },
    ...{ isChosen: chosen === way, choose: () => choose(way) },
  }));
  return radioGroup(pane, legend, radios, isLegendHidden);
}
