import type { Tool } from "../tabs/tool";
import { functionsView } from "./functions-view";
import { lookAtCell } from "./look-at-cell";
import { loadFunctions } from "./load-functions";

export const functionsTool: Tool = {
  view: functionsView,
  look: async (pane) => {
    await Promise.all([loadFunctions(pane), lookAtCell(pane)]);
  },
};
