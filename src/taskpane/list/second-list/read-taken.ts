import type { Progress } from "../../../workbook/excel/types";
import type { Pane } from "../../pane/pane";
import { asRefusal } from "../../pane/refusal-sentence";
import type { RoleCells } from "../read-roles";
import { missingRoles } from "../roles";
import { readSecond } from "./read-second";
import type { SecondState } from "./second-list";
import type { SecondTask } from "./second-task";

/** A second list as it is now, or why it cannot be read; without cells where none was taken. */
export interface SecondTaken<Id extends string> extends SecondState<Id> {
  cells: RoleCells<Id> | null;
}

/** An answer without it is still an answer: why it is missing is told beside it. */
export async function readTaken<Id extends string>(
  pane: Pane,
  { of, roles }: Pick<SecondTask<Id>, "of" | "roles">,
  progress: Progress,
): Promise<SecondTaken<Id>> {
  const { second } = of(pane);
  const none = { second, cells: null, refusal: null };
  if (second === null || missingRoles(roles, second.columns).length > 0) return none;
  try {
    const { workbook, formats } = pane;
    const read = await readSecond(workbook, roles, second, formats.decimalSign, progress);
    return { ...read, refusal: null };
  } catch (error) {
    const refusal = asRefusal(error);
    if (refusal.reason === "cancelled") throw refusal;
    return { ...none, refusal };
  }
}
