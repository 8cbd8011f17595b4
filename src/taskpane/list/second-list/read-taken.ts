import type { Progress } from "../../../workbook/excel/types";
import type { Pane } from "../../pane/pane";
import { asRefusal } from "../../pane/refusal-sentence";
import type { RoleCells } from "../read-roles";
import { missingRoles } from "../roles";
import { readSecond } from "./read-second";
import type { SecondState } from "./second-list";
import type { SecondTask } from "./second-task";
import { watchSecond, type SecondKept } from "./watch-second";

/** A second list as it is now, or why it cannot be read; without cells where none was taken. */
export interface SecondTaken<Id extends string> extends SecondState<Id> {
  cells: RoleCells<Id> | null;
}

/** An answer without it is still an answer: why it is missing is told beside it. */
export async function readTaken<Id extends string>(
  pane: Pane,
  task: SecondKept<Id> & Pick<SecondTask<Id>, "roles">,
  progress: Progress,
): Promise<SecondTaken<Id>> {
  const { id, of, roles } = task;
  const { second } = of(pane);
  const none = { second, cells: null, refusal: null };
  const watch = pane.watches.of(id);
  if (second === null || missingRoles(roles, second.columns).length > 0) {
    await watch.end();
    return none;
  }
  try {
    const { workbook, formats } = pane;
    // Watched from before it is read, so that no change goes unnoticed.
    await watchSecond(pane, task, second.place);
    const read = await readSecond(workbook, roles, second, formats.decimalSign, progress);
    watch.holds(read.cells.source);
    return { ...read, refusal: null, ...(watch.heard && { changed: watch.heard }) };
  } catch (error) {
    const refusal = asRefusal(error);
    if (refusal.reason === "cancelled") throw refusal;
    return { ...none, refusal };
  }
}

/** What a task keeps of it beside its answer. */
export function stateOf<Id extends string>({
  second,
  refusal,
  changed,
}: SecondTaken<Id>): SecondState<Id> {
  return { second, refusal, ...(changed && { changed }) };
}
