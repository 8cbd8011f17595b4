import type { Result } from "../classes/result";
import type { CheckedList } from "../state";

/** What was read and what became of it: all that is written comes from here. */
export interface Run {
  checked: CheckedList;
  result: Result;
}
