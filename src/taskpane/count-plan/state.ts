import { noList, type ListState } from "../list/list-task";
import { slice } from "../pane/slice";
import type { Answer } from "./answer";
import type { CountColumns } from "./columns";
import type { CountRows } from "./rows";
import { dateEntry } from "../pane/date-entry";
import type { Entries, Problems } from "./settings";

/** What the count plan knows. */
export interface CountPlanState extends ListState<CountColumns, CountRows, Answer> {
  entries: Entries;
  problems: Problems;
  leaveOutHidden: boolean;
}

export const countPlanPart = slice<CountPlanState>("countPlan", () => ({
  ...noList(),
  entries: {
    ...{ workingDays: "260", days: "20", seed: "1", classes: {} },
    start: dateEntry(new Date()),
  },
  problems: {},
  leaveOutHidden: false,
}));
