import type { Written } from "../../../workbook/excel/types";
import { planBeside } from "../../list/plan-beside";
import type { Pane } from "../../pane/pane";
import { classNames } from "../classes/class-names";
import { keyColumnsOf } from "../columns/list-columns";
import { methodIds } from "../methods/methods";
import { abc } from "../state";
import { abcTask } from "../task";
import { classColumnCount } from "./class-columns";

/** Looks up where the classes would go, with their service targets if there are any. */
export async function planClasses(pane: Pane, fresh?: Written): Promise<void> {
  const { checked, result } = abc.of(pane);
  if (checked === null || result === null) return;
  const columns = classColumnCount(result);
  const keyColumns = keyColumnsOf(checked.columns);
  await planBeside(pane, abcTask, { columns, keyColumns, words: classWords() }, fresh);
}

/** Every class that any method knows. */
export function classWords(): string[] {
  return [...new Set(methodIds.flatMap(classNames))];
}
