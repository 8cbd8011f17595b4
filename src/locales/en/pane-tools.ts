import { argumentWords } from "./pane-arguments";
import { countPlan } from "./pane-count-plan";
import { explain } from "./pane-explain";
import { functions } from "./pane-functions";
import { reorderPlan } from "./pane-reorder-plan";
import { zeroStock } from "./pane-zero-stock";

/** The texts of the parts of the pane that are loaded after the analysis stands. */
export const tools = { reorderPlan, zeroStock, countPlan, explain, functions, argumentWords };
