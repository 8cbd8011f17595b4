import { Refusal, type Place } from "../../workbook/excel/types";
import type { Pane } from "../pane/pane";
import { placeName } from "../pane/place-name";
import { asRefusal, refusalSentence } from "../pane/refusal-sentence";
import type { HasHeader, ListTask } from "./list-task";

type Task<Columns extends HasHeader> = Pick<ListTask<Columns>, "state">;

/** Looks up where so many columns of the result would go, so that the pane can name it before anything is written. */
export async function planBeside<Columns extends HasHeader>(
  pane: Pane,
  { state }: Task<Columns>,
  columns = 1,
): Promise<void> {
  const { checked, result, plans } = state.of(pane);
  if (checked === null || result === null) return;
  const { list } = checked;
  const isLatest = plans.ask();
  const plan = await pane.workbook.planColumns(list.place, columns).catch(asRefusal);
  if (isLatest() && state.of(pane).checked?.list === list) state.change(pane, { plan });
}

/** The columns that the pane has named; looked for anew where it found none before, or others. */
export async function targetBeside<Columns extends HasHeader>(
  pane: Pane,
  { state }: Task<Columns>,
  list: Place,
  columns: number,
): Promise<Place> {
  const { plan } = state.of(pane);
  const isNamed = plan !== null && !(plan instanceof Refusal) && plan.columns === columns;
  return isNamed ? plan : pane.workbook.planColumns(list, columns);
}

/** Where the result would go, or why nowhere, in words. */
export function plannedSentence<Columns extends HasHeader>(
  pane: Pane,
  { state }: Task<Columns>,
  where: (place: string) => string,
): string {
  const { plan } = state.of(pane);
  if (plan === null) return pane.texts.write.planning;
  return plan instanceof Refusal ? refusalSentence(pane.texts, plan) : where(placeName(plan));
}
