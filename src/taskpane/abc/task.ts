import type { ListTask } from "../list/list-task";
import { firstColumns } from "../reading/headers/first-columns";
import { guessHeader } from "../reading/headers/guess-header";
import { namedPreview } from "../reading/headers/header-names";
import { guessColumns } from "./columns/guess-columns";
import type { ListColumns } from "./columns/list-columns";
import { defaultChoices } from "./rows/choices";
import { fittingSettings, type ListSettings } from "./run/fitting-settings";
import { defaultEntries, entriesOf } from "./settings/lines";
import { abc } from "./state";

/** The classification of a list, as a task over it. */
export const abcTask: ListTask<ListColumns, ListSettings> = {
  id: "analysis",
  prefix: "",
  at: "see",
  heading: "takes",
  state: abc,
  needsNumbers: true,
  isInDoubt: (pane) => Object.keys(abc.of(pane).lineProblems).length > 0,
  giveUp: (pane) => abc.change(pane, { lookup: "", matches: null, asked: null }),
  guess: (_, list) => guessColumns(firstColumns(namedPreview(list)), guessHeader(list.preview)),
  kept: {
    key: "",
    read: fittingSettings,
    take: (pane, kept) =>
      abc.change(pane, {
        choices: kept?.choices ?? defaultChoices,
        lines: kept ? entriesOf(kept.lines, pane.formats) : defaultEntries(pane.formats),
        lineProblems: {},
        shownGroup: null,
        targetProblems: {},
      }),
  },
  words: ({ texts: { see, check } }) => ({
    restored: see.restored,
    elsewhere: see.elsewhere,
    useElsewhere: see.useElsewhere,
    sourceEdited: check.sourceEdited,
  }),
};
