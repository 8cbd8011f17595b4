import type { Written } from "../../../workbook/excel/types";
import { ownOfPlan } from "../../list/plan-beside";
import type { Pane } from "../../pane/pane";
import { rememberWritten } from "../../written/written-before";
import { writings } from "../../written/writings";
import { abcTask } from "../task";

/** The class column that stands beside the list, as it was noted last; null where none does. */
export function ownClasses(pane: Pane): Written | null {
  const own = ownOfPlan(pane, abcTask);
  const { written } = writings.of(pane);
  return own && (written.find(({ mark }) => mark === own.written.mark) ?? own.written);
}

/** The letter whose rows alone are in view; null while all are, as far as the pane has hidden any. */
export function letterInView(pane: Pane): string | null {
  return ownClasses(pane)?.filtered?.[0]?.charAt(0) ?? null;
}

/** How the column is shown has changed, and not what stands in it; what is undefined is so no more. */
export function changeNote(
  pane: Pane,
  own: Written,
  part: Pick<Written, "coloured"> | Pick<Written, "filtered">,
): void {
  const whole = { ...own, ...part };
  const note = Object.fromEntries(
    Object.entries(whole).filter(([, value]) => value !== undefined),
  ) as unknown as Written;
  const { written } = writings.of(pane);
  void rememberWritten(
    pane,
    written.map((each) => (each === own ? note : each)),
  );
}
