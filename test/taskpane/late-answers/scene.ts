import { explainPart } from "../../../src/taskpane/explain/state";
import { analyse } from "../../../src/taskpane/abc/run/analyse";
import { abc } from "../../../src/taskpane/abc/state";
import { writings } from "../../../src/taskpane/written/writings";
import { selectFinding } from "../../../src/taskpane/abc/rows/select-finding";
import { explainActiveCell } from "../../../src/taskpane/explain/explain-cell";
import { chooseFunction, typeEntry } from "../../../src/taskpane/functions/choose-function";
import { insertFormula } from "../../../src/taskpane/functions/insert";
import { functionsPart } from "../../../src/taskpane/functions/state";
import { takeBackInserted } from "../../../src/taskpane/functions/take-back";
import { changeChoices, changeField } from "../../../src/taskpane/abc/settings/change-settings";
import { className } from "../../../src/taskpane/abc/classes/result";
import { chooseColumns } from "../../../src/taskpane/abc/columns/choose-columns";
import { adoptList, listElsewhere } from "../../../src/taskpane/list/follow-list";
import { followSelection } from "../follow-selection";
import type { ListState } from "../../../src/taskpane/list/list-task";
import { abcTask } from "../../../src/taskpane/abc/task";
import { zeroStockTask } from "../../../src/taskpane/zero-stock/task";
import type { Pane } from "../../../src/taskpane/pane/pane";
import { workbook } from "../../../src/taskpane/pane/workbook-port";
import { openPart } from "../../../src/taskpane/pane/tabs/open-part";
import { takeBack } from "../../../src/taskpane/abc/write/take-back";
import { writeClassColumn, writeLiveFormula } from "../../../src/taskpane/abc/write/write-result";
import { isStale } from "../../../src/taskpane/list/task-frame";
import { chooseColumn } from "../../../src/taskpane/list/role-form";
import { changeLimit, findCandidates } from "../../../src/taskpane/zero-stock/find-candidates";
import { zeroStockPart } from "../../../src/taskpane/zero-stock/state";
import { writeColumns, writtenByTask } from "../../../src/taskpane/list/task-writing";
import { adviceWriting } from "../../../src/taskpane/zero-stock/write-advice";
import type { MemoryBook } from "../../../src/workbench/host/memory/memory-book";
import { snapshot } from "../../../src/workbench/host/memory/snapshot";
import { Refusal, type Place } from "../../../src/workbook/excel/types";
import { settled } from "../../support/client-library";
import { openWorkbook, sheetId } from "../../support/open-workbook";
import { HeldAnswers } from "../held-answers";
import { catalogue } from "../functions/built-catalogue";
import { loadEveryPart } from "../parts-at-hand";
import { paneWithoutView } from "../without-view";

/** Two lists with the same roles in other columns, and an empty sheet. */
const lists = {
  Plant: [
    ["Item", "Lead time", "Lead time CV", "Demand CV", "Unit cost", "Turnover", "Stock value"],
    ["Bolt", 5, 0.1, 0.4, 2500, 2, 50],
    ["Nut", 5, 0.1, 0.4, 20, 2, 30],
    ["Cup", 30, 0.1, 0.4, 2500, 2, 15],
    ["Pin", 5, 0.1, 0.4, 3000, 2, 5],
    ["Rod", 5, 0.1, 0.4, 20, 2, ""],
  ],
  Depot: [
    ["Stock value", "Turnover", "Unit cost", "Demand CV", "Lead time CV", "Lead time", "Item"],
    [900, 2, 2500, 0.4, 0.1, 5, "Gear"],
    [60, 2, 20, 0.4, 0.1, 5, "Shaft"],
    [40, 2, 2500, 0.4, 0.1, 5, "Seal"],
  ],
  Empty: [],
};

export interface Scene {
  book: MemoryBook;
  pane: Pane;
  answers: HeldAnswers;
  /** The pane hears of nothing any more, so that it asks nothing of the next scene's workbook. */
  close: () => Promise<void>;
}

export async function openScene(): Promise<Scene> {
  const book = openWorkbook(lists);
  const answers = new HeldAnswers(workbook);
  const pane = paneWithoutView({}, answers.workbook);
  await loadEveryPart(pane);
  pane.loadCatalogue = () => Promise.resolve(catalogue);
  select(book, "Plant");
  const stopFollowing = await followSelection(pane);
  const close = async () => {
    await stopFollowing();
    await pane.watches.pause();
    await quiet();
  };
  await quiet();
  return { book, pane, answers, close };
}

/** Until pane and host have nothing left to do but what is held back. */
export async function quiet(): Promise<void> {
  for (let calm = 0; calm < 2; calm++) await settled();
}

/** Each task follows the selection only while it is open: both are opened, so that they do. */
export async function followedUp({ pane }: Scene): Promise<void> {
  const { part: tab } = pane.store.state;
  for (const opened of ["analysis", "zeroStock", tab]) {
    await openPart(pane, opened);
    await quiet();
  }
}

/** What a user can do with the pane, and whether it is there to be done. */
export interface Step {
  isOffered: (scene: Scene) => boolean;
  act: (scene: Scene) => Promise<unknown>;
}

const idle = ({ pane }: Scene) => !pane.store.state.busy;
const state = ({ pane }: Scene) => abc.of(pane);
const onTab = (tab: string) => (scene: Scene) => idle(scene) && scene.pane.store.state.part === tab;
const inAnalysis = onTab("analysis");
const inZeroStock = onTab("zeroStock");
const inFunctions = onTab("functions");
/** An answer that no longer fits what is asked is not written. */
const canWrite = (scene: Scene) =>
  inAnalysis(scene) && state(scene).result !== null && !isStale(scene.pane, abcTask);

function select(book: MemoryBook, sheet: string): void {
  book.select(sheetId(book, sheet), { row: 1, column: 1, rows: 1, columns: 1 });
}

/** The pane hears of it and looks by itself. */
const selects = (sheet: string): Step => ({
  isOffered: () => true,
  act: async ({ book }) => select(book, sheet),
});

const opens = (tab: string): Step => ({
  isOffered: () => true,
  act: ({ pane }) => openPart(pane, tab),
});

/** The tab alone, with what the part knew before: it looks at the selection only then. */
const shows = (tab: string): Step => ({
  isOffered: () => true,
  act: async ({ pane }) => pane.store.change({ part: tab, partIsMissing: false, message: null }),
});

/** What is there to go on with as soon as a part is opened, before it has looked. */
export const atOnce: Record<string, string> = {
  "opens the analysis": "shows the analysis",
  "opens zero stock": "shows zero stock",
};
export const halves: Record<string, Step> = {
  "shows the analysis": shows("analysis"),
  "shows zero stock": shows("zeroStock"),
};

export const steps: Record<string, Step> = {
  "selects the other list": selects("Depot"),
  "selects the list": selects("Plant"),
  "selects an empty sheet": selects("Empty"),
  "opens the analysis": opens("analysis"),
  "opens zero stock": opens("zeroStock"),
  "opens explain": opens("explain"),
  "opens functions": opens("functions"),
  analyses: {
    isOffered: (scene) => inAnalysis(scene) && state(scene).list !== null,
    act: ({ pane }) => analyse(pane),
  },
  "chooses another value": {
    isOffered: (scene) => inAnalysis(scene) && state(scene).columns !== null,
    act: async ({ pane }) => chooseColumns(pane, { value: 5 }),
  },
  "moves a line": {
    isOffered: (scene) => inAnalysis(scene) && state(scene).checked !== null,
    act: ({ pane }) => changeField(pane, "a", "40"),
  },
  "leaves hidden rows out": {
    isOffered: (scene) => inAnalysis(scene) && state(scene).list !== null,
    act: ({ pane }) => changeChoices(pane, { hidden: "leaveOut" }),
  },
  "uses the list selected since": {
    isOffered: (scene) => inAnalysis(scene) && listElsewhere(scene.pane, abcTask) !== null,
    act: ({ pane }) => adoptList(pane, abcTask, listElsewhere(pane, abcTask)!),
  },
  "selects a finding": {
    isOffered: (scene) => inAnalysis(scene) && !!state(scene).checked?.sorted.findings.length,
    act: ({ pane }) => {
      const checked = abc.of(pane).checked!;
      return selectFinding(pane, checked, checked.sorted.findings[0]);
    },
  },
  "writes the classes": {
    isOffered: canWrite,
    act: ({ pane }) => writeClassColumn(pane),
  },
  "writes the formula": {
    isOffered: canWrite,
    act: ({ pane }) => writeLiveFormula(pane),
  },
  "takes back": {
    isOffered: (scene) => inAnalysis(scene) && writings.of(scene.pane).written.length > 0,
    act: ({ pane }) => takeBack(pane, writings.of(pane).written[0]),
  },
  "finds candidates": {
    isOffered: (scene) => inZeroStock(scene) && zeroStockPart.of(scene.pane).list !== null,
    act: ({ pane }) => findCandidates(pane),
  },
  "changes a limit": {
    isOffered: (scene) => inZeroStock(scene) && zeroStockPart.of(scene.pane).list !== null,
    act: ({ pane }) => changeLimit(pane, "unitValue", "2700"),
  },
  "chooses another turnover": {
    isOffered: (scene) => inZeroStock(scene) && zeroStockPart.of(scene.pane).columns !== null,
    act: async ({ pane }) =>
      chooseColumn(pane, zeroStockTask, "turnover", 3, (each) => findCandidates(each, true)),
  },
  "writes the advice": {
    isOffered: (scene) =>
      inZeroStock(scene) &&
      zeroStockPart.of(scene.pane).result !== null &&
      !isStale(scene.pane, zeroStockTask),
    act: ({ pane }) => writeColumns(pane, adviceWriting),
  },
  "searches the list selected since": {
    isOffered: (scene) => inZeroStock(scene) && listElsewhere(scene.pane, zeroStockTask) !== null,
    act: ({ pane }) => adoptList(pane, zeroStockTask, listElsewhere(pane, zeroStockTask)!),
  },
  "explains again": {
    isOffered: onTab("explain"),
    act: ({ pane }) => explainActiveCell(pane, true),
  },
  "fills in a function": {
    isOffered: (scene) => inFunctions(scene) && functionsPart.of(scene.pane).catalogue !== null,
    act: async ({ pane }) => {
      chooseFunction(pane, "EOQ");
      typeEntry(pane, "annualDemand", "1000");
      typeEntry(pane, "orderCost", "50");
      typeEntry(pane, "holdingCost", "2");
    },
  },
  "types another entry": {
    isOffered: (scene) =>
      scene.pane.store.state.part === "functions" && !!functionsPart.of(scene.pane).chosen,
    act: async ({ pane }) => typeEntry(pane, "orderCost", "60"),
  },
  "chooses another function": {
    isOffered: (scene) =>
      scene.pane.store.state.part === "functions" && !!functionsPart.of(scene.pane).catalogue,
    act: async ({ pane }) => chooseFunction(pane, "SAFETYSTOCK.CYCLE"),
  },
  "inserts the function": {
    isOffered: (scene) => inFunctions(scene) && functionsPart.of(scene.pane).chosen !== null,
    act: ({ pane }) => insertFormula(pane),
  },
  "takes the function back": {
    isOffered: (scene) => inFunctions(scene) && functionsPart.of(scene.pane).inserted !== null,
    act: ({ pane }) => takeBackInserted(pane),
  },
};

const placeOf = (plan: ListState["plan"]) =>
  plan === null || plan instanceof Refusal ? plan : plan.place;

const named = (place: Place | Refusal | null | undefined) => {
  if (place === null || place === undefined) return null;
  return place instanceof Refusal ? place.reason : `${place.sheetName}!${place.address}`;
};

/** All that the pane holds and the workbook shows, so that two ways to it can be compared. */
export function held({ book, pane }: Scene) {
  const { part, busy, work } = pane.store.state;
  const { list, listRefusal, columns, choices, lines, checked, result } = abc.of(pane);
  const { sourceChange, plan } = abc.of(pane);
  const { written } = writings.of(pane);
  const functions = functionsPart.of(pane);
  const zero = zeroStockPart.of(pane);
  const { explanation } = explainPart.of(pane);
  return {
    ...{ part, columns, choices, lines, sourceChange, busy, work },
    list: named(list?.place),
    listRefusal: listRefusal?.reason ?? null,
    checked: checked && {
      list: named(checked.list.place),
      columns: checked.columns,
      choices: checked.choices,
      names: checked.rows.names,
      ledger: checked.sorted.ledger,
    },
    classes: result && Array.from(result.classes, (_, item) => className(result, item)),
    elsewhere: named(listElsewhere(pane, abcTask)?.place),
    plan: result && named(placeOf(plan)),
    written: written.map(({ what, place }) => `${what} ${named(place)}`),
    zero: {
      list: named(zero.list?.place),
      ...{ columns: zero.columns, limits: zero.limits, sourceChange: zero.sourceChange },
      counts: zero.result?.counts ?? null,
      read: named(zero.result?.items.list.place),
      elsewhere: named(listElsewhere(pane, zeroStockTask)?.place),
      plan: zero.result && named(placeOf(zero.plan)),
      advice: writtenByTask(pane, zeroStockTask).map(({ place }) => named(place)),
    },
    explanation: { kind: explanation.kind, place: named((explanation as { place?: Place }).place) },
    functions: {
      cell:
        functions.cell instanceof Refusal ? functions.cell.reason : named(functions.cell?.place),
      chosen: functions.chosen?.name ?? null,
      ...{ entries: functions.entries, problems: functions.problems },
      inserted: functions.inserted?.formula ?? null,
    },
    sheets: snapshot(book).sheets,
  };
}
