import type { Tool } from "../tabs/tool";
import { followList } from "./follow-list";
import { zeroStockPart } from "./state";
import { zeroStockView } from "./zero-stock-view";

export const zeroStockTool: Tool = {
  view: zeroStockView,
  look: followList,
  isChoosing: (pane) => zeroStockPart.of(pane).result === null,
};
