import { followList } from "../list/follow-list";
import type { Part } from "../pane/pane";
import { explainPlan, reasonsOfPlan } from "./report/explain-plan";
import { reorderPlanView } from "./reorder-plan-view";
import { reorderPlanTask } from "./task";
import { planWriting } from "./write/write-plan";

export const reorderPlanTab: Part = {
  view: reorderPlanView,
  selected: (pane) => followList(pane, reorderPlanTask),
  explain: async (pane, cell) => explainPlan(pane, cell),
  reasons: async (pane, cell) => reasonsOfPlan(pane, cell),
  written: planWriting,
};
