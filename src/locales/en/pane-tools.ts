import { argumentWords } from "./pane-arguments";
import { countPlan } from "./pane-count-plan";
import { demand } from "./pane-demand";
import { explain } from "./pane-explain";
import { functions } from "./pane-functions";
import { reorderPlan } from "./pane-reorder-plan";
import { zeroStock } from "./pane-zero-stock";

/** The texts of the parts of the pane that are loaded after the analysis stands. */
export const tools = {
  demand,
  reorderPlan,
  zeroStock,
  countPlan,
  explain,
  functions,
  argumentWords,
};
