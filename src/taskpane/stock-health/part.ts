import { followList } from "../list/follow-list";
import type { Part } from "../pane/pane";
import { explainHealth } from "./report/explain-health";
import { stockHealthView } from "./stock-health-view";
import { stockHealthTask } from "./task";
import { healthWriting } from "./write/write-health";

export const stockHealthTab: Part = {
  view: stockHealthView,
  selected: (pane) => followList(pane, stockHealthTask),
  explain: async (pane, cell) => explainHealth(pane, cell),
  written: healthWriting,
};
