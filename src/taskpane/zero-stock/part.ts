import { followList } from "../list/follow-list";
import { planBeside } from "../list/plan-beside";
import type { Part } from "../pane/pane";
import { zeroStockTask } from "./task";
import { zeroStockView } from "./zero-stock-view";

export const zeroStockTab: Part = {
  view: zeroStockView,
  selected: (pane) => followList(pane, zeroStockTask),
  written: (pane) => planBeside(pane, zeroStockTask),
};
