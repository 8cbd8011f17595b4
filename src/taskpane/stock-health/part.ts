import { followList } from "../list/follow-list";
import type { Part } from "../pane/pane";
import { stockHealthView } from "./stock-health-view";
import { stockHealthTask } from "./task";

export const stockHealthTab: Part = {
  view: stockHealthView,
  selected: (pane) => followList(pane, stockHealthTask),
};
