import { followList } from "../list/follow-list";
import { planBeside } from "../list/plan-beside";
import type { Part } from "../pane/pane";
import { explainAdvice } from "./explain-advice";
import { zeroStockTask } from "./task";
import { zeroStockView } from "./zero-stock-view";

export const zeroStockTab: Part = {
  view: zeroStockView,
  selected: (pane) => followList(pane, zeroStockTask),
  explain: async (pane, cell) => explainAdvice(pane, cell),
  written: (pane) => planBeside(pane, zeroStockTask),
};
