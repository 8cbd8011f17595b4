import { classColumnCount } from "./class-columns";
import { abc } from "../state";
import { asRefusal } from "../../pane/refusal-sentence";
import type { Pane } from "../../pane/pane";

/** Looks up where the classes would go, so that the pane can name it before anything is written. */
export async function planColumn(pane: Pane): Promise<void> {
  const { checked, result } = abc.of(pane);
  if (checked === null || result === null) return;
  const { list } = checked;
  const isLatest = pane.plans.ask();
  const columns = classColumnCount(result);
  const plan = await pane.workbook.planColumns(list.place, columns).catch(asRefusal);
  if (isLatest() && abc.of(pane).checked?.list === list) abc.change(pane, { plan });
}
