import type { ListTask } from "../list/list-task";
import { namedPreview } from "../reading/headers/header-names";
import { guessColumns, type CountColumns } from "./columns";
import { columnsOfSheet } from "./columns-of-sheet";
import { readKept, type Entries, type KeptPlan } from "./settings";
import { countPlanPart } from "./state";

/** The plan of counts, and what was counted, as a task over a list. */
export const countPlanTask: ListTask<CountColumns, KeptPlan> = {
  id: "countPlan",
  prefix: "count-",
  at: "count-plan",
  heading: "count-takes",
  state: countPlanPart,
  isInDoubt: (pane) => Object.keys(countPlanPart.of(pane).problems).length > 0,
  giveUp: () => undefined,
  guess: (pane, list) => columnsOfSheet(pane, list) ?? guessColumns(namedPreview(list)),
  kept: {
    key: "countPlan.",
    read: readKept,
    take: (pane, kept) => {
      if (kept === null) return;
      const { entries, leaveOutHidden } = kept;
      const classes: Entries["classes"] = {};
      for (const { name, ...asked } of entries.classes) classes[name] = asked;
      countPlanPart.change(pane, {
        entries: { ...entries, classes },
        problems: {},
        leaveOutHidden,
      });
    },
  },
  readsBack: true,
  words: ({ texts: { countPlan } }) => countPlan.list,
};
