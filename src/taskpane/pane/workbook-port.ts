import {
  Refusal,
  type ActiveCell,
  type ColumnsContent,
  type FormulaCell,
  type FoundList,
  type ListReading,
  type OwnColumns,
  type Place,
  type Progress,
  type ReferenceCells,
  type ReportContent,
  type SheetList,
  type SheetRef,
  type SourceCheck,
  type UpdateOptions,
  type Written,
} from "../../workbook/excel/types";
import type { AuditSheet } from "../../workbook/audit/audit-sheet";
import type { ChartContent } from "../../workbook/chart/chart-content";
import type { CellChange, ChangeOutcome } from "../../workbook/formulas/cell-change";
import type { FoundName, IsWanted, SheetFormulas } from "../../workbook/formulas/found-formulas";
import { findList } from "../../workbook/list/find-list";
import { loadSettings, saveSettings } from "../../workbook/settings/settings";
import { watchPlace, watchSelection } from "../../workbook/list/watch";

export type StopWatching = () => Promise<void>;

/** What the pane asks of the workbook; each of them fails with a Refusal only. */
export interface Workbook {
  /** What was written beside lists is none of them. */
  findList(written?: readonly Written[]): Promise<FoundList>;
  /** One of each sheet that looks like a list, tables first. */
  findLists(): Promise<SheetList[]>;
  watchSelection(onSelect: () => void): Promise<StopWatching>;
  watchPlace(
    place: Place,
    onChange: (what: "edited" | "sheetGone") => void,
    own?: readonly number[],
  ): Promise<StopWatching>;
  readList(place: Place, columns: number[], progress?: Progress): Promise<ListReading>;
  /** False where cells of the list were edited or moved since. */
  isAsRead(source: SourceCheck): Promise<boolean>;
  readActiveCell(): Promise<ActiveCell>;
  /** Refused where several areas are selected. */
  readSelectedCells(): Promise<Place>;
  /** At most so many cells of each; null for a reference that leads nowhere. */
  readReferences(
    references: string[],
    place: Place,
    most: number,
  ): Promise<(ReferenceCells | null)[]>;
  /** The cells with formulas in these places, at most so many cells of each. */
  readFormulas(places: Place[], most: number): Promise<FormulaCell[]>;
  /** The cells with formulas on a sheet, of at most so many cells from its top. */
  readSheetFormulas(sheet: SheetRef, most: number): Promise<FormulaCell[]>;
  /** The cells of every sheet with a formula that is looked for. */
  findFormulas(isWanted: IsWanted, progress?: Progress): Promise<SheetFormulas[]>;
  /** The defined names with such a formula. */
  findNames(isWanted: IsWanted): Promise<FoundName[]>;
  /** All of them or none; what may not stand is put back. One outcome for each. */
  replaceFormulas(changes: readonly CellChange[], progress?: Progress): Promise<ChangeOutcome[]>;
  /** Answers how many of the rows it could select. */
  selectCells(place: Place, rows: number[]): Promise<number>;
  /** Takes the user to the cells. */
  selectPlace(place: Place): Promise<void>;
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
  /** A chart with its numbers, on a sheet of its own. */
  writeChart(content: ChartContent): Promise<Written>;
  /** Lines with live formulas, on a sheet of their own. */
  writeAudit(content: AuditSheet, progress?: Progress): Promise<Written>;
  /** In the place of a former one, where that is as it was written; else the refusal is "holdsMore". */
  writeReport(content: ReportContent, progress?: Progress, former?: Written): Promise<Written>;
  takeBack(
    written: Written,
    options?: { evenIfEdited?: boolean },
    progress?: Progress,
  ): Promise<Written | null>;
  /** What of those stands beside the list, to be updated; the last of them, or null. */
  findOwnColumns(
    list: Place,
    written: Written[],
    keyColumns: readonly number[],
    words: readonly string[],
  ): Promise<OwnColumns | null>;
  updateColumns(
    list: Place,
    own: OwnColumns,
    content: ColumnsContent,
    options?: UpdateOptions,
    progress?: Progress,
  ): Promise<Written>;
  updateLiveFormula(
    list: Place,
    own: OwnColumns,
    header: string | null,
    formula: string,
    beside?: Pick<ColumnsContent, "source" | "keyColumns">,
    options?: UpdateOptions,
  ): Promise<Written>;
  /** Colours a class column by its classes, or takes the colours out. */
  colourClasses(written: Written, hasHeader: boolean): Promise<void>;
  plainClasses(written: Written, hasHeader: boolean): Promise<void>;
  /** Filters list and class column by classes, or takes that filter away; no other filter. */
  showOnly(list: Place, written: Written, classes: readonly string[]): Promise<void>;
  showAll(written: Written): Promise<Place | null>;
  /** Has Excel follow what was written, or no longer. */
  followColumns(written: Written): Promise<void>;
  leaveColumns(written: Written): Promise<void>;
  loadSettings(key: string): Promise<unknown>;
  saveSettings(key: string, value: unknown): Promise<void>;
  /** Texts of any length, replaced as a whole; null when there are none. */
  loadLongSettings(key: string): Promise<string[] | null>;
  saveLongSettings(key: string, parts: string[]): Promise<void>;
}

const elsewhere = later(() => import(/* webpackChunkName: "excel-elsewhere" */ "./late-elsewhere"));
const list = later(loadListRequests);
const writing = later(async () => (await loadListRequests()).loadWriting());
const everywhere = later(() => import(/* webpackChunkName: "excel-formulas" */ "./late-formulas"));

/** To be asked for as soon as a list is shown, so that nobody who presses for its answer waits for it. */
export function loadListRequests() {
  return import(/* webpackChunkName: "excel-list" */ "./late-list");
}

/** What finds the list is there at once; the rest is loaded once it is asked for. */
export const workbook: Workbook = {
  findList,
  findLists: elsewhere("findLists"),
  watchSelection,
  watchPlace,
  readList: list("readList"),
  selectCells: list("selectCells"),
  loadSettings,
  saveSettings,
  isAsRead: writing("isAsRead"),
  readActiveCell: elsewhere("readActiveCell"),
  readSelectedCells: elsewhere("readSelectedCells"),
  readReferences: elsewhere("readReferences"),
  readFormulas: elsewhere("readFormulas"),
  readSheetFormulas: elsewhere("readSheetFormulas"),
  selectPlace: elsewhere("selectPlace"),
  findFormulas: everywhere("findFormulas"),
  findNames: everywhere("findNames"),
  replaceFormulas: everywhere("replaceFormulas"),
  planColumns: list("planColumns"),
  writeColumns: writing("writeColumns"),
  insertFormula: writing("insertFormula"),
  writeLiveFormula: writing("writeLiveFormula"),
  writeChart: writing("writeChart"),
  writeAudit: writing("writeAudit"),
  writeReport: writing("writeReport"),
  takeBack: writing("takeBack"),
  findOwnColumns: list("findOwnColumns"),
  updateColumns: writing("updateColumns"),
  updateLiveFormula: writing("updateLiveFormula"),
  colourClasses: writing("colourClasses"),
  plainClasses: writing("plainClasses"),
  showOnly: writing("showOnly"),
  showAll: writing("showAll"),
  followColumns: writing("followColumns"),
  leaveColumns: writing("leaveColumns"),
  loadLongSettings: list("loadLongSettings"),
  saveLongSettings: list("saveLongSettings"),
};

/** Requests whose code is loaded when the first of them is made. */
function later<Code extends object>(load: () => Promise<Code>) {
  return <Name extends keyof Code>(name: Name): Code[Name] => {
    const call = async (...given: unknown[]) => {
      const code = await load().catch(() => {
        throw new Refusal("notLoaded");
      });
      return (code[name] as (...given: unknown[]) => Promise<unknown>)(...given);
    };
    return call as Code[Name];
  };
}
