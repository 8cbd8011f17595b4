import type { ListTask } from "../list/list-task";
import { serialOfDate } from "../pane/serial-day";
import { namedPreview } from "../reading/headers/header-names";
import { guessColumns, type CapitalColumns } from "./columns/columns";
import { readKept, type KeptCapital } from "./settings/kept-settings";
import { nothingKnown, nothingShown, workingCapitalPart } from "./state";

/** Where money is tied up, as a task over a list. */
export const workingCapitalTask: ListTask<CapitalColumns, KeptCapital> = {
  id: "workingCapital",
  prefix: "capital-",
  at: "working-capital",
  heading: "capital-takes",
  state: workingCapitalPart,
  needsNumbers: true,
  isInDoubt: (pane) => Object.keys(workingCapitalPart.of(pane).problems).length > 0,
  giveUp: (pane) => workingCapitalPart.change(pane, { ...nothingShown, ...nothingKnown }),
  guess: (_, list) => guessColumns(namedPreview(list), serialOfDate(new Date())),
  kept: {
    key: "workingCapital.",
    read: readKept,
    take: (pane, kept) => {
      if (kept === null) return;
      const { entries, leaveOutHidden, asFormulas } = kept;
      workingCapitalPart.change(pane, { entries, problems: {}, leaveOutHidden, asFormulas });
    },
  },
  words: ({ texts: { workingCapital } }) => ({
    restored: workingCapital.list.restored,
    elsewhere: workingCapital.elsewhere,
    useElsewhere: workingCapital.useElsewhere,
    sourceEdited: workingCapital.changed,
  }),
};
