import { placeAt } from "../../../workbook/excel/a1";
import type { Pane } from "../../pane/pane";
import { changeWorkbook } from "../change-workbook";
import { sharePart } from "../state";
import { leftOf } from "../tell/left-of";
import type { Left } from "../tell/told";
import { planRestore } from "./plan-restore";

/** Puts every formula of ours back in whose place Excel's own stands, whoever put that there. */
export async function restore(pane: Pane): Promise<void> {
  const { found } = sharePart.of(pane);
  const sheets = (found?.marked ?? []).filter(({ isProtected }) => !isProtected);
  const all = sheets.flatMap(planRestore);
  await changeWorkbook(pane, pane.texts.share.restore.restoring, async (progress) => {
    const possible = all.flatMap(({ change, ...at }) => (change === null ? [] : { ...at, change }));
    const changes = possible.map(({ change }) => change);
    const outcomes = await pane.workbook.replaceFormulas(changes, progress);
    const refused = outcomes.flatMap(
      (outcome, k) => leftOf(possible[k].sheet, possible[k].box, outcome, "noRoom") ?? [],
    );
    const byHand = all.flatMap(({ sheet, box, change }): Left[] =>
      change !== null
        ? []
        : [{ place: placeAt(sheet, box), reason: "changedByHand", values: null }],
    );
    const done = changes.length - refused.length;
    return { what: "restored", done, left: [...refused, ...byHand] };
  });
}
