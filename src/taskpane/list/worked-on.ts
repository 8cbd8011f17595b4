import type { FoundList } from "../../workbook/excel/types";
import { slice } from "../pane/slice";

/** The list that a task has read last: it is meant where a task is opened and no list is selected. */
export const workedOn = slice<{ list: FoundList | null }>("workedOn", () => ({ list: null }));
