import { asRefusal } from "../state/refusal-sentence";
import type { Pane } from "../state/pane";
import { change, stateOf } from "./state";

/** Looks up where the advice would go, so that the pane can name it before anything is written. */
export async function planAdvice(pane: Pane): Promise<void> {
  const { result } = stateOf(pane);
  if (result === null) return;
  const { place } = result.items.list;
  const plan = await pane.workbook.planColumns(place, 1).catch(asRefusal);
  if (stateOf(pane).result?.items.list.place.address === place.address) change(pane, { plan });
}
