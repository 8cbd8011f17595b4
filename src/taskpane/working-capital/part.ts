import { followList } from "../list/follow-list";
import type { Part } from "../pane/pane";
import { workingCapitalTask } from "./task";
import { workingCapitalView } from "./working-capital-view";
import { capitalWriting } from "./write/write-capital";

export const workingCapitalTab: Part = {
  view: workingCapitalView,
  selected: (pane) => followList(pane, workingCapitalTask),
  written: capitalWriting,
};
