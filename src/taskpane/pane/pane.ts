import type { PageTexts, PaneTexts } from "../../locales";
import type { ActiveCell, Written } from "../../workbook/excel/types";
import type { Catalogue } from "../catalogue/catalogue";
import type { Formats } from "./formats";
import type { Intent } from "./intent";
import type { PaneState } from "./pane-state";
import { Store } from "./store";
import { Latest } from "./latest";
import { ListWatches } from "./list-watch";
import type { Workbook } from "./workbook-port";
import type { View } from "./view";
import { Worker } from "./worker";

/** What is told of a cell. */
export interface CellExplanation {
  sentences: string[];
  /** The figures of its row: name and what is shown. */
  facts: [string, string][];
}

/** A part of the pane, as data: the ground knows none by name. */
export interface Part {
  view(pane: Pane): View;
  /** Loads what it will need next: once the first part stands, and when somebody points to a tab. */
  prepare?(pane: Pane): Promise<unknown>;
  /** Called when the part is opened, and whenever the user has selected something else since. */
  selected?(pane: Pane): Promise<void>;
  /** Called when something was written or taken back, by whichever part; with what was written. */
  written?(pane: Pane, written?: Written): Promise<void>;
  /** What a cell says that this part wrote; null for any other. */
  explain?(pane: Pane, cell: ActiveCell): Promise<CellExplanation | null>;
  /** Why a formula gives what it gives in a cell that this part wrote; none for any other. */
  reasons?(pane: Pane, cell: ActiveCell): Promise<string[]>;
}

interface Also {
  id: string;
  question(texts: PaneTexts): { asks: string; answers: string };
  choose(pane: Pane): void;
}

/** A part's place among the tabs, and its code or the way to it. */
export interface PartEntry {
  id: string;
  title(texts: PaneTexts): string;
  /** The question that leads to it, and what answers that. */
  question?(texts: PaneTexts): { asks: string; answers: string };
  /** Another question that it answers, and what the part is to begin with then. */
  also?: Also;
  /** It answers questions over a list, and has nothing to say without one. */
  needsList?: true;
  code: Part | ((pane: Pane) => Promise<Part>);
}

/** What every action and every view of the pane works with. */
export interface Pane {
  store: Store<PaneState>;
  workbook: Workbook;
  /** Those of the parts behind the first are there once one of them is loaded. */
  texts: PaneTexts;
  /** The language that they are in. */
  language: string;
  formats: Formats;
  /** The parts in the order of their tabs. */
  parts: readonly PartEntry[];
  /** Those whose code is there. */
  loaded: Map<string, Part>;
  /** The build's prefix for function names; "" for none. */
  namespace: string;
  /** What is known of every function; fetched once, and only from the add-in's own folder. */
  loadCatalogue: () => Promise<Catalogue>;
  worker: Worker;
  /** Moves the keyboard to the element of that id once it is drawn. */
  focus: (id: string) => void;
  /** Over the lists that were read. */
  watches: ListWatches;
  /** Looks at the selection. */
  looks: Latest;
  /** The rows last selected in the sheet, and which of them come with the next press. */
  selected: { key: string; next: number } | null;
  /** Rows that the sheet was asked to select. */
  selections: Latest;
  /** Searches for an item. */
  searches: Latest;
  /** Ends when it is known what was written before the pane was last closed. */
  recalled: Promise<void>;
  /** Ends when all that was to be kept in the workbook is kept. */
  keeping: Promise<void>;
}

export type PaneParts = Pick<
  Pane,
  "workbook" | "formats" | "namespace" | "loadCatalogue" | "language" | "parts"
> & {
  texts: PageTexts;
  /** The part that is open from the start; the first where none is named. */
  opensWith?: string;
};

export function createPane({ opensWith, ...parts }: PaneParts): Pane {
  const store = new Store(initialState(opensWith ?? parts.parts[0].id));
  return {
    ...parts,
    texts: parts.texts as PaneTexts,
    store,
    worker: new Worker(store, parts.texts),
    loaded: new Map(
      parts.parts.flatMap(({ id, code }) => (typeof code === "function" ? [] : [[id, code]])),
    ),
    focus: () => undefined,
    watches: new ListWatches(parts.workbook),
    looks: new Latest(),
    selected: null,
    selections: new Latest(),
    searches: new Latest(),
    recalled: Promise.resolve(),
    keeping: Promise.resolve(),
  };
}

function initialState(part: string): PaneState {
  return {
    part,
    partIsMissing: false,
    message: null,
    status: "",
    busy: false,
    work: null,
  };
}

/** Says something in the one live region, and where it belongs where that is given. */
export function say(pane: Pane, status: string, at?: string, intent: Intent = "info"): void {
  pane.store.change({ status, message: at === undefined ? null : { at, text: status, intent } });
}
