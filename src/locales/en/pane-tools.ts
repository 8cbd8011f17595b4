import { argumentWords } from "./pane-arguments";
import { capitalReport } from "./pane-capital-report";
import { countPlan } from "./pane-count-plan";
import { demand } from "./pane-demand";
import { explain } from "./pane-explain";
import { functions } from "./pane-functions";
import { reorderPlan } from "./pane-reorder-plan";
import { share } from "./pane-share";
import { since } from "./pane-since";
import { workingCapital } from "./pane-working-capital";
import { stockHealth } from "./pane-stock-health";
import { stockHealthReport } from "./pane-stock-health-report";
import { zeroStock } from "./pane-zero-stock";

/** The texts of the parts of the pane that are loaded after the analysis stands. */
export const tools = {
  demand,
  since,
  reorderPlan,
  workingCapital,
  capitalReport,
  stockHealth,
  stockHealthReport,
  zeroStock,
  countPlan,
  explain,
  functions,
  share,
  argumentWords,
};
