import type { Tool } from "../tabs/tool";
import { followList } from "./follow-list";
import { zeroStockView } from "./zero-stock-view";

export const zeroStockTool: Tool = { view: zeroStockView, look: followList };
