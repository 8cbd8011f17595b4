import { followList } from "../list/follow-list";
import type { Part } from "../pane/pane";
import { analysisView } from "./analysis-view";
import { abcTask } from "./task";
import { answer } from "./answer-code";
import { loadAnswer } from "./load-answer";

/** What is loaded with the parts that can ask for an explanation. */
const explaining = () => import(/* webpackChunkName: "explain" */ "./explain/report-cell");

export const abcPart: Part = {
  view: analysisView,
  selected: (pane) => followList(pane, abcTask),
  written: async (pane, written) => answer.code?.planClasses(pane, written),
  prepare: loadAnswer,
  explain: async (pane, cell) => (await explaining()).explainWritten(pane, cell),
  reasons: async (pane, cell) => (await explaining()).reasonsBeside(pane, cell),
};
