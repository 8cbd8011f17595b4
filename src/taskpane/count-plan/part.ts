import { followList } from "../list/follow-list";
import type { Part } from "../pane/pane";
import { countPlanView } from "./count-plan-view";
import { countPlanTask } from "./task";

export const countPlanTab: Part = {
  view: countPlanView,
  selected: (pane) => followList(pane, countPlanTask),
};
