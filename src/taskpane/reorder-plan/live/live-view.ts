import { nothing } from "lit/html.js";
import { liveFold } from "../../list/live-fold";
import type { Pane } from "../../pane/pane";
import type { View } from "../../pane/view";
import { changeAsFormulas } from "../plan/make-plan";
import { reorderPlanPart } from "../state";
import { whyNotLive } from "./live-formula";

export function liveView(pane: Pane): View {
  const { result, asFormulas } = reorderPlanPart.of(pane);
  if (result === null || result.ledger.taken === 0) return nothing;
  const words = pane.texts.reorderPlan.live;
  const not = whyNotLive(result);
  return liveFold(pane, {
    ...{ id: "reorder-live", words, asFormulas, whyNot: not && words.not[not] },
    choose: (live) => changeAsFormulas(pane, live),
  });
}
