import type {
  FoundList,
  OwnColumns,
  Place,
  Refusal,
  SourceCheck,
} from "../../workbook/excel/types";
import { Latest } from "../pane/latest";
import type { SourceChange } from "../pane/list-watch";
import type { Pane } from "../pane/pane";
import type { Selection } from "../selection/selection";

/** Which columns of the list say what; each task has more to choose. */
export interface HasHeader {
  hasHeader: boolean;
}

/** A list as it was read; a task knows more of it. */
export interface ListRead {
  list: FoundList;
  /** Those that it was read by. */
  columns: HasHeader;
  /** By which a change since the reading is noticed before anything is written. */
  source: SourceCheck;
}

/** What would be done with the result: it replaces what we wrote there before, or goes beside it. */
export type Plan =
  | { way: "write"; place: Place }
  | {
      way: "update";
      place: Place;
      /** What stands above it; "" where nothing does. */
      header: string;
      own: OwnColumns;
    };

/** What every task over a list knows, whatever it works out. */
export interface ListState<
  Columns extends HasHeader = HasHeader,
  Read extends ListRead = ListRead,
  Result = unknown,
> {
  /** The list that the columns belong to: the one selected, or the one that was read. */
  list: FoundList | null;
  /** Why there is none. */
  listRefusal: Refusal | null;
  /** The selection that was last looked at. */
  seen: Selection | null;
  columns: Columns | null;
  /** A newer Stockbook keeps settings for this list: they are left as they are. */
  settingsAreNewer: boolean;
  /** What was read: it stays while the user selects other cells. */
  checked: Read | null;
  /** What was worked out from it. */
  result: Result | null;
  sourceChange: SourceChange | null;
  /** What was told of the list and has been closed by the user. */
  dismissed: string | null;
  /** Where the result would go beside the list, or why nowhere; null while that is looked up. */
  plan: Plan | Refusal | null;
  /** Lists that were to be taken, and places looked up for the result. */
  looks: Latest;
  plans: Latest;
}

/** The state in which each task begins. */
export function noList() {
  return {
    list: null,
    listRefusal: null,
    seen: null,
    columns: null,
    settingsAreNewer: false,
    looks: new Latest(),
    plans: new Latest(),
    ...nothingRead,
  };
}

/** Until the list is read, and again as soon as what was read no longer holds. */
export const nothingRead = {
  ...{ checked: null, result: null, sourceChange: null },
  ...{ dismissed: null, plan: null },
};

/** The part of a slice that every task has in common. */
interface StateOf<Columns extends HasHeader> {
  of(pane: Pane): Readonly<ListState<Columns>>;
  change(pane: Pane, part: Partial<ListState<Columns>>): void;
}

/** The settings of a task as they are kept in the workbook for a list. */
export interface KeptAs<Columns extends HasHeader, Kept extends { columns: Columns }> {
  /** What its key begins with. */
  key: string;
  /** The settings that a value from the file holds; null when they are not whole or do not fit. */
  read(kept: unknown, list: FoundList): Kept | null;
  /** Takes them over, beside the columns; null for a list without any. */
  take(pane: Pane, kept: Kept | null): void;
}

/** What is known of a further list that a task reads. */
interface SecondRead {
  /** By which it is watched. */
  id: string;
  of(pane: Pane): { second: { place: Place } | null; changed?: SourceChange };
}

/** A task that reads a list, works something out for its rows, and may write it beside them: as data. */
export interface ListTask<
  Columns extends HasHeader = HasHeader,
  Kept extends { columns: Columns } = { columns: Columns },
> {
  /** The id of its part, by which its list is watched. */
  id: string;
  /** Before the ids of its elements, so that no two parts have the same. */
  prefix: string;
  /** Where it tells what happened to the list, and the heading of that place. */
  at: string;
  heading: string;
  state: StateOf<Columns>;
  /** What else is given up with what was read. */
  giveUp(pane: Pane): void;
  /** A guess the user can change. */
  guess(pane: Pane, list: FoundList): Columns;
  kept: KeptAs<Columns, Kept>;
  /** Without any number in it a list is none to the task. */
  needsNumbers?: true;
  /** Something that was typed needs a correction: the answer is still that of the former settings. */
  isInDoubt(pane: Pane): boolean;
  /** Further lists that the answer is worked out from. */
  seconds?: readonly SecondRead[];
  /** The sheets that it writes are lists for it to read again. */
  readsBack?: true;
  words(pane: Pane): ListWords;
}

/** Sentences about the list in the words of the task. */
export interface ListWords {
  /** The settings of the last run are back. */
  restored: string;
  elsewhere(place: string): string;
  useElsewhere: string;
  sourceEdited(place: string): string;
}
