import { asRefusal } from "../state/refusal-sentence";
import type { Pane } from "../state/pane";

/** Looks up where the classes would go, so that the pane can name it before anything is written. */
export async function planColumn(pane: Pane): Promise<void> {
  const { checked } = pane.store.state;
  if (checked === null) return;
  const plan = await pane.workbook.planClassColumn(checked.list.place).catch(asRefusal);
  if (pane.store.state.checked?.list.place.address === checked.list.place.address) {
    pane.store.change({ plan });
  }
}
