import { followList } from "../list/follow-list";
import type { Part } from "../pane/pane";
import { countPlanView } from "./count-plan-view";
import { explainSheet } from "./explain-sheet";
import { countPlanTask } from "./task";

export const countPlanTab: Part = {
  view: countPlanView,
  explain: async (pane, cell) => explainSheet(pane, cell),
  selected: (pane) => followList(pane, countPlanTask),
};
