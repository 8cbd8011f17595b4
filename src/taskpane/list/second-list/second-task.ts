import type { FoundList } from "../../../workbook/excel/types";
import type { Pane } from "../../pane/pane";
import type { View } from "../../pane/view";
import type { CheckWords } from "../check-section";
import type { ListTask } from "../list-task";
import type { RoleCells } from "../read-roles";
import type { Role, RoleColumns } from "../roles";
import type { Sorted } from "../sort-rows";
import type { SecondState } from "./second-list";

/** What was read of a second list, row for row. */
export interface SecondFound<Id extends string, Fault extends string, Kind extends string> {
  cells: RoleCells<Id | "item">;
  sorted: Sorted<Fault, Kind>;
}

export interface SecondWords<
  Id extends string,
  Fault extends string,
  Kind extends string,
> extends CheckWords<Fault, Kind> {
  none: string;
  /** How another list is taken. */
  how: string;
  take: (place: string) => string;
  giveUp: string;
  notRead: (why: string) => string;
  columns: Record<Id, string>;
  noColumn: Record<"required" | "optional", string>;
  /** What has become of the rows that are taken. */
  taken: string;
}

/** A list that a task reads beside its own, as data: taking, reading, form and findings follow from it. */
export interface SecondTask<
  Id extends string,
  Fault extends string = string,
  Kind extends string = string,
> {
  /** Of its fold, and before the ids of its elements. */
  id: string;
  /** The task that it belongs to. */
  task: Pick<ListTask, "id" | "readsBack" | "needsNumbers"> & {
    state: Pick<ListTask["state"], "of">;
  };
  roles: readonly Role<Id>[];
  /** A guess the user can change. */
  guess(list: FoundList): RoleColumns<Id>;
  of(pane: Pane): SecondState<Id>;
  change(pane: Pane, state: SecondState<Id>): void;
  /** The answer with the list as it is now. */
  again(pane: Pane): Promise<void>;
  /** What was read of it for the answer that is shown; null where nothing was. */
  found(pane: Pane): SecondFound<Id, Fault, Kind> | null;
  faults: readonly Fault[];
  /** The role whose cell a finding is about. */
  roleOf(kind: Kind): Id | "item";
  words(pane: Pane): SecondWords<Id, Fault, Kind>;
  /** What else is to be said of the list that was taken. */
  note?(pane: Pane): View;
}
