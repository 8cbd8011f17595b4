import type { lateParts } from "./late-parts";
import type { Pane, PartEntry } from "./pane/pane";

/** The parts of the pane in the order of their tabs; the first is open from the start. */
export const parts: readonly PartEntry[] = [
  {
    id: "analysis",
    title: ({ tabs }) => tabs.analysis,
    needsList: true,
    code: loadedLater("analysis"),
  },
  {
    id: "reorderPlan",
    title: ({ tabs }) => tabs.reorderPlan,
    needsList: true,
    code: loadedLater("reorderPlan"),
  },
  {
    id: "stockHealth",
    title: ({ tabs }) => tabs.stockHealth,
    needsList: true,
    code: loadedLater("stockHealth"),
  },
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

function loadedLater(id: keyof typeof lateParts) {
  return async (pane: Pane) => (await loadFirstPart()).lateParts[id](pane);
}

/**
 * Brings the first part, which knows the way to the others. It is asked for as soon as the page runs,
 * so that it comes while Excel is still getting ready.
 */
export function loadFirstPart() {
  return import(/* webpackChunkName: "analysis" */ "./late-parts");
}
