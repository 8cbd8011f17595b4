import type { AnalysisTexts, PaneTexts } from "../../locales";
import type { Catalogue } from "../catalogue/catalogue";
import type { Formats } from "./formats";
import type { PaneState } from "./pane-state";
import { Store } from "./store";
import { Latest } from "./latest";
import { ListWatches } from "./list-watch";
import type { Workbook } from "./workbook-port";
import { Worker } from "./worker";

/** What every action and every view of the pane works with. */
export interface Pane {
  store: Store<PaneState>;
  workbook: Workbook;
  /** Those of the other parts are there once these are loaded. */
  texts: PaneTexts;
  formats: Formats;
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
  /** Looks for the columns that the result would go into. */
  plans: Latest;
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

export type PaneParts = Pick<Pane, "workbook" | "formats" | "namespace" | "loadCatalogue"> & {
  texts: AnalysisTexts;
};

export function createPane(parts: PaneParts): Pane {
  const store = new Store(initialState());
  return {
    ...parts,
    texts: parts.texts as PaneTexts,
    store,
    worker: new Worker(store, parts.texts),
    focus: () => undefined,
    watches: new ListWatches(parts.workbook),
    looks: new Latest(),
    plans: new Latest(),
    selected: null,
    selections: new Latest(),
    searches: new Latest(),
    recalled: Promise.resolve(),
    keeping: Promise.resolve(),
  };
}

function initialState(): PaneState {
  return {
    tab: "analysis",
    tools: null,
    toolsMissing: false,
    message: null,
    status: "",
    busy: false,
    work: null,
  };
}

/** Says something in the one live region, and where it belongs where that is given. */
export function say(pane: Pane, status: string, at?: string): void {
  pane.store.change({ status, message: at === undefined ? null : { at, text: status } });
}
