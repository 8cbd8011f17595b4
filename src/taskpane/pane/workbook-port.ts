import {
  Refusal,
  type ActiveCell,
  type ColumnsContent,
  type FoundList,
  type ListReading,
  type Place,
  type Progress,
  type ReferenceCells,
  type ReportContent,
  type SheetList,
  type SourceCheck,
  type Written,
} from "../../workbook/excel/types";
import { findList } from "../../workbook/list/find-list";
import { readList } from "../../workbook/list/read-list";
import { selectCells } from "../../workbook/list/select-cells";
import { loadSettings, saveSettings } from "../../workbook/settings/settings";
import { watchPlace, watchSelection } from "../../workbook/list/watch";
import type * as late from "./late-workbook";

type LateWorkbook = typeof late;

export type StopWatching = () => Promise<void>;

/** What the pane asks of the workbook; each of them fails with a Refusal only. */
export interface Workbook {
  findList(): Promise<FoundList>;
  /** One of each sheet that looks like a list, tables first. */
  findLists(): Promise<SheetList[]>;
  watchSelection(onSelect: () => void): Promise<StopWatching>;
  watchPlace(place: Place, onChange: (what: "edited" | "sheetGone") => void): Promise<StopWatching>;
  readList(place: Place, columns: number[], progress?: Progress): Promise<ListReading>;
  /** False where cells of the list were edited or moved since. */
  isAsRead(source: SourceCheck): Promise<boolean>;
  readActiveCell(): Promise<ActiveCell>;
  /** At most so many cells of each; null for a reference that leads nowhere. */
  readReferences(
    references: string[],
    place: Place,
    most: number,
  ): Promise<(ReferenceCells | null)[]>;
  /** Answers how many of the rows it could select. */
  selectCells(place: Place, rows: number[]): Promise<number>;
  planColumns(list: Place, columns: number): Promise<Place>;
  writeColumns(
    list: Place,
    target: Place,
    content: ColumnsContent,
    progress?: Progress,
  ): Promise<Written>;
  insertFormula(target: Place, formula: string): Promise<Written>;
  writeLiveFormula(
    list: Place,
    target: Place,
    header: string | null,
    formula: string,
    source?: SourceCheck,
  ): Promise<Written>;
  /** In the place of a former one, where that is as it was written; else the refusal is "holdsMore". */
  writeReport(content: ReportContent, progress?: Progress, former?: Written): Promise<Written>;
  takeBack(
    written: Written,
    options?: { evenIfEdited?: boolean },
    progress?: Progress,
  ): Promise<void>;
  loadSettings(key: string): Promise<unknown>;
  saveSettings(key: string, value: unknown): Promise<void>;
  /** Texts of any length, replaced as a whole; null when there are none. */
  loadLongSettings(key: string): Promise<string[] | null>;
  saveLongSettings(key: string, parts: string[]): Promise<void>;
}

/** Reading the list comes at once; the rest is loaded behind it, before anybody can ask for it. */
export const workbook: Workbook = {
  findList,
  findLists: later("findLists"),
  watchSelection,
  watchPlace,
  readList,
  selectCells,
  loadSettings,
  saveSettings,
  isAsRead: later("isAsRead"),
  readActiveCell: later("readActiveCell"),
  readReferences: later("readReferences"),
  planColumns: later("planColumns"),
  writeColumns: later("writeColumns"),
  insertFormula: later("insertFormula"),
  writeLiveFormula: later("writeLiveFormula"),
  writeReport: later("writeReport"),
  takeBack: later("takeBack"),
  loadLongSettings: later("loadLongSettings"),
  saveLongSettings: later("saveLongSettings"),
};

function later<Name extends keyof LateWorkbook>(name: Name): LateWorkbook[Name] {
  const call = async (...given: unknown[]) => {
    const late = await lateWorkbook();
    return (late[name] as (...given: unknown[]) => Promise<unknown>)(...given);
  };
  return call as LateWorkbook[Name];
}

async function lateWorkbook(): Promise<LateWorkbook> {
  try {
    return await import(/* webpackChunkName: "tools" */ "./late-workbook");
  } catch {
    throw new Refusal("notLoaded");
  }
}
