import { followList } from "../list/follow-list";
import { planBeside } from "../list/plan-beside";
import type { Part } from "../pane/pane";
import { analysisView } from "./analysis-view";
import { abcTask } from "./task";

export const abcPart: Part = {
  view: analysisView,
  selected: (pane) => followList(pane, abcTask),
  written: (pane) => planBeside(pane, abcTask),
};
