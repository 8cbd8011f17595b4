import { followList } from "../list/follow-list";
import type { Part } from "../pane/pane";
import { reorderPlanView } from "./reorder-plan-view";
import { reorderPlanTask } from "./task";

export const reorderPlanTab: Part = {
  view: reorderPlanView,
  selected: (pane) => followList(pane, reorderPlanTask),
};
