import type { Result } from "../look/result";
import type { CheckedList } from "../abc/state";

/** What was read and what became of it: all that is written comes from here. */
export interface Run {
  checked: CheckedList;
  result: Result;
}
