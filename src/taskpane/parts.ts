import { abcPart } from "./abc/part";
import type { lateParts } from "./late-parts";
import type { Pane, PartEntry } from "./pane/pane";

/** The parts of the pane in the order of their tabs; the first is open from the start. */
export const parts: readonly PartEntry[] = [
  { id: "analysis", title: ({ tabs }) => tabs.analysis, needsList: true, code: abcPart },
  {
    id: "zeroStock",
    title: ({ tabs }) => tabs.zeroStock,
    needsList: true,
    code: loadedLater("zeroStock"),
  },
  {
    id: "countPlan",
    title: ({ tabs }) => tabs.countPlan,
    needsList: true,
    code: loadedLater("countPlan"),
  },
  { id: "explain", title: ({ tabs }) => tabs.explain, code: loadedLater("explain") },
  { id: "functions", title: ({ tabs }) => tabs.functions, code: loadedLater("functions") },
];

/** Those that are loaded after the first stands come together, with their texts. */
function loadedLater(id: keyof typeof lateParts) {
  return async (pane: Pane) => {
    const late = await import(/* webpackChunkName: "tools" */ "./late-parts");
    pane.texts = { ...pane.texts, ...late.toolTexts(pane.language) };
    return late.lateParts[id];
  };
}
