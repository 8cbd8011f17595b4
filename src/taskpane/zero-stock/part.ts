import { followList } from "../list/follow-list";
import type { Part } from "../pane/pane";
import { explainAdvice } from "./explain-advice";
import { zeroStockTask } from "./task";
import { planAdvice } from "./write-advice";
import { zeroStockView } from "./zero-stock-view";

export const zeroStockTab: Part = {
  view: zeroStockView,
  selected: (pane) => followList(pane, zeroStockTask),
  explain: async (pane, cell) => explainAdvice(pane, cell),
  written: planAdvice,
};
