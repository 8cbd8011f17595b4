import type { Part } from "../pane/pane";
import { analysisView } from "./analysis-view";

/** What is loaded with the parts that can ask for an explanation. */
const explaining = () => import(/* webpackChunkName: "tools" */ "./explain/report-cell");

export const analysisTab: Part = {
  view: analysisView,
  // Here a list is always being chosen, or another than the one read is offered.
  isChoosing: () => true,
  explain: async (pane, cell) => (await explaining()).explainWritten(pane, cell),
  reasons: async (pane, cell) => (await explaining()).reasonsBeside(pane, cell),
};
