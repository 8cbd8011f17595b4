import type { ListTask } from "../list/list-task";
import { fromKept as fromKeptSecond, noSecond } from "../list/second-list/second-list";
import { serialOfDate } from "../pane/serial-day";
import { namedPreview } from "../reading/headers/header-names";
import { guessColumns, type PlanColumns } from "./columns/columns";
import { openOrdersRead } from "./open-orders/taken-open-orders";
import { readKept, type KeptPlan } from "./settings/kept-settings";
import { fromKept } from "./own-orders/own-orders";
import { reorderPlanPart } from "./state";
import { fromKept as limitsFromKept } from "./supplier-limits/supplier-limits";

/** What to order today, as a task over a list. */
export const reorderPlanTask: ListTask<PlanColumns, KeptPlan> = {
  id: "reorderPlan",
  prefix: "reorder-",
  at: "reorder-plan",
  heading: "reorder-takes",
  state: reorderPlanPart,
  needsNumbers: true,
  seconds: [openOrdersRead],
  isInDoubt: (pane) => Object.keys(reorderPlanPart.of(pane).problems).length > 0,
  giveUp: (pane) =>
    reorderPlanPart.change(pane, {
      ...{ showsAll: false, opened: null, shown: null },
      openOrders: noSecond,
      ...{ ownOrders: new Map(), ownOrderProblem: null },
      ...{ ownLimits: new Map(), ownLimitProblem: null, openedSupplier: null },
    }),
  guess: (_, list) => guessColumns(namedPreview(list), serialOfDate(new Date())),
  kept: {
    key: "reorderPlan.",
    read: readKept,
    take: (pane, kept) => {
      if (kept === null) return;
      const { entries, leaveOutHidden, asFormulas, openOrders, ownOrders, ownLimits } = kept;
      const { today } = reorderPlanPart.of(pane).entries;
      reorderPlanPart.change(pane, {
        entries: { ...entries, today },
        problems: {},
        ...{ leaveOutHidden, asFormulas },
        openOrders: fromKeptSecond(openOrders),
        ownOrders: fromKept(ownOrders),
        ownLimits: limitsFromKept(ownLimits),
      });
    },
  },
  words: ({ texts: { reorderPlan } }) => ({
    restored: reorderPlan.list.restored,
    elsewhere: reorderPlan.elsewhere,
    useElsewhere: reorderPlan.useElsewhere,
    sourceEdited: reorderPlan.changed,
  }),
};
