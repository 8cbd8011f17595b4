import { planBeside } from "../../list/plan-beside";
import type { Pane } from "../../pane/pane";
import { abc } from "../state";
import { abcTask } from "../task";
import { classColumnCount } from "./class-columns";

/** Looks up where the classes would go, with their service targets if there are any. */
export async function planClasses(pane: Pane): Promise<void> {
  const { result } = abc.of(pane);
  if (result !== null) await planBeside(pane, abcTask, classColumnCount(result));
}
