import type { ListTask } from "../list/list-task";
import { fromKept, noSecond } from "../list/second-list/second-list";
import { serialOfDate } from "../pane/serial-day";
import { namedPreview } from "../reading/headers/header-names";
import { guessColumns, type HealthColumns } from "./columns/columns";
import { readKept, type KeptHealth } from "./settings/kept-settings";
import { batchesRead } from "./batches/taken-batches";
import { receiptsRead } from "./receipts/taken-receipts";
import { stockHealthPart } from "./state";

/** What of a stock works, and what is too much, old, dead or at risk, as a task over a list. */
export const stockHealthTask: ListTask<HealthColumns, KeptHealth> = {
  id: "stockHealth",
  prefix: "health-",
  at: "stock-health",
  heading: "health-takes",
  state: stockHealthPart,
  needsNumbers: true,
  seconds: [receiptsRead, batchesRead],
  isInDoubt: (pane) => Object.keys(stockHealthPart.of(pane).problems).length > 0,
  giveUp: (pane) =>
    stockHealthPart.change(pane, {
      ...{ receipts: noSecond, batches: noSecond },
      ...{ shown: null, opened: null, showsAllGroups: false },
      ...{ former: undefined, since: null },
    }),
  guess: (_, list) => guessColumns(namedPreview(list), serialOfDate(new Date())),
  kept: {
    key: "stockHealth.",
    read: readKept,
    take: (pane, kept) => {
      if (kept === null) return;
      const { entries, leaveOutHidden, receipts, batches } = kept;
      const { today } = stockHealthPart.of(pane).entries;
      stockHealthPart.change(pane, {
        ...{ entries: { ...entries, today }, problems: {}, leaveOutHidden },
        ...{ receipts: fromKept(receipts), batches: fromKept(batches) },
      });
    },
  },
  words: ({ texts: { stockHealth } }) => ({
    restored: stockHealth.list.restored,
    elsewhere: stockHealth.elsewhere,
    useElsewhere: stockHealth.useElsewhere,
    sourceEdited: stockHealth.changed,
  }),
};
