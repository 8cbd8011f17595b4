import { classColumnCount } from "./class-columns";
import { asRefusal } from "../state/refusal-sentence";
import type { Pane } from "../state/pane";

/** Looks up where the classes would go, so that the pane can name it before anything is written. */
export async function planColumn(pane: Pane): Promise<void> {
  const { checked, result } = pane.store.state;
  if (checked === null || result === null) return;
  const { list } = checked;
  const isLatest = pane.plans.ask();
  const columns = classColumnCount(result);
  const plan = await pane.workbook.planColumns(list.place, columns).catch(asRefusal);
  if (isLatest() && pane.store.state.checked?.list === list) pane.store.change({ plan });
}
