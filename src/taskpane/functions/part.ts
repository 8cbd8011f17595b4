import type { Part } from "../pane/pane";
import { followSheet } from "./follow-sheet";
import { functionsView } from "./functions-view";
import { loadFunctions } from "./load-functions";

export const functionsTab: Part = {
  view: functionsView,
  prepare: (pane) => pane.loadCatalogue(),
  selected: async (pane) => {
    await Promise.all([loadFunctions(pane), followSheet(pane)]);
  },
};
