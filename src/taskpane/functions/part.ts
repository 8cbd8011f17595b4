import type { Part } from "../pane/pane";
import { functionsView } from "./functions-view";
import { lookAtCell } from "./look-at-cell";
import { loadFunctions } from "./load-functions";

export const functionsTab: Part = {
  view: functionsView,
  selected: async (pane) => {
    await Promise.all([loadFunctions(pane), lookAtCell(pane)]);
  },
};
