import { followList } from "../list/follow-list";
import { planBeside } from "../list/plan-beside";
import type { Part } from "../pane/pane";
import { analysisView } from "./analysis-view";
import { abcTask } from "./task";

/** What is loaded with the parts that can ask for an explanation. */
const explaining = () => import(/* webpackChunkName: "tools" */ "./explain/report-cell");

export const abcPart: Part = {
  view: analysisView,
  selected: (pane) => followList(pane, abcTask),
  written: (pane) => planBeside(pane, abcTask),
  explain: async (pane, cell) => (await explaining()).explainWritten(pane, cell),
  reasons: async (pane, cell) => (await explaining()).reasonsBeside(pane, cell),
};
