import { asRefusal } from "../pane/refusal-sentence";
import type { Pane } from "../pane/pane";
import { zeroStockPart } from "./state";

/** Looks up where the advice would go, so that the pane can name it before anything is written. */
export async function planAdvice(pane: Pane): Promise<void> {
  const { result, plans } = zeroStockPart.of(pane);
  if (result === null) return;
  const { list } = result.items;
  const isLatest = plans.ask();
  const plan = await pane.workbook.planColumns(list.place, 1).catch(asRefusal);
  if (isLatest() && zeroStockPart.of(pane).result?.items.list === list) {
    zeroStockPart.change(pane, { plan });
  }
}
