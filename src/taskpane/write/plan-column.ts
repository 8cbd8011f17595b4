import { classColumnCount } from "./class-columns";
import { asRefusal } from "../state/refusal-sentence";
import type { Pane } from "../state/pane";

/** Looks up where the classes would go, so that the pane can name it before anything is written. */
export async function planColumn(pane: Pane): Promise<void> {
  const { checked, result } = pane.store.state;
  if (checked === null || result === null) return;
  const { place } = checked.list;
  const plan = await pane.workbook.planColumns(place, classColumnCount(result)).catch(asRefusal);
  if (pane.store.state.checked?.list.place.address === checked.list.place.address) {
    pane.store.change({ plan });
  }
}
