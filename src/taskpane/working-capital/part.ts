import { followList } from "../list/follow-list";
import type { Part } from "../pane/pane";
import { explainCapital, reasonsOfCapital } from "./report/explain-capital";
import { workingCapitalTask } from "./task";
import { workingCapitalView } from "./working-capital-view";
import { capitalWriting } from "./write/write-capital";

export const workingCapitalTab: Part = {
  view: workingCapitalView,
  selected: (pane) => followList(pane, workingCapitalTask),
  explain: async (pane, cell) => explainCapital(pane, cell),
  reasons: async (pane, cell) => reasonsOfCapital(pane, cell),
  written: capitalWriting,
};
