import type { Part } from "../pane/pane";
import { explainAdvice } from "./explain-advice";
import { followList } from "./follow-list";
import { zeroStockPart } from "./state";
import { zeroStockView } from "./zero-stock-view";

export const zeroStockTab: Part = {
  view: zeroStockView,
  selected: followList,
  isChoosing: (pane) => zeroStockPart.of(pane).result === null,
  explain: async (pane, cell) => explainAdvice(pane, cell),
};
