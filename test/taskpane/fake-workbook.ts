import { columnLetters } from "../../src/workbook/excel/a1";
import type { AuditSheet } from "../../src/workbook/audit/audit-sheet";
import type { ChartContent } from "../../src/workbook/chart/chart-content";
import type { CellChange, ChangeOutcome } from "../../src/workbook/formulas/cell-change";
import type {
  FoundName,
  IsWanted,
  SheetFormulas,
} from "../../src/workbook/formulas/found-formulas";
import type { Workbook } from "../../src/taskpane/pane/workbook-port";
import {
  Refusal,
  type ActiveCell,
  type Cell,
  type CellToWrite,
  type ColumnsContent,
  type FormulaCell,
  type FoundList,
  type ListReading,
  type OwnColumns,
  type Place,
  type Progress,
  type ReferenceCells,
  type RefusalReason,
  type ReportContent,
  type SheetList,
  type SheetRef,
  type SourceCheck,
  type Written,
} from "../../src/workbook/excel/types";

type Method = keyof Workbook;

/** A cell whose look may be of no matter. */
type HeldCell = Omit<ActiveCell, "text" | "numberFormat"> & Partial<ActiveCell>;

/** A workbook of one list on one sheet, which does as told and can be told to refuse. */
export class FakeWorkbook implements Workbook {
  readonly settings = new Map<string, unknown>();
  readonly longSettings = new Map<string, string[]>();
  readonly calls: { method: Method; details: unknown[] }[] = [];
  /** What is found when the list is compared with what was read of it. */
  isUnchanged = true;
  selectedRows: number[] = [];
  /** All rows of the columns beside the list, made at once. */
  columns: Cell[][] | null = null;
  /** What the user stands on; the first cell of the list when null. */
  activeCell: HeldCell | null = null;
  /** What references lead to, as they are written. */
  readonly references = new Map<string, ReferenceCells>();
  inserted: { target: Place; formula: string } | null = null;
  formula: string | null = null;
  report: ReportContent | null = null;
  chart: ChartContent | null = null;

  audit: AuditSheet | null = null;
  hiddenRows: number[] = [];
  origin: FoundList["origin"] = "list around the cell";
  tableName: string | null = null;
  sheetName = "Items";
  row = 0;
  column = 0;
  /** Called before a method answers; may wait, may throw. */
  before: (method: Method, progress?: Progress) => Promise<void> | void = () => undefined;
  private readonly refusals = new Map<Method, Refusal>();
  private onSelect: () => void = () => undefined;
  private onChange: (what: "edited" | "sheetGone") => void = () => undefined;

  constructor(public cells: Cell[][]) {}

  refuse(method: Method, reason: RefusalReason | null, detail = {}): void {
    if (reason === null) this.refusals.delete(method);
    else this.refusals.set(method, new Refusal(reason, detail));
  }

  /** Two seconds of reading that can be stopped. */
  readSlowly(): void {
    this.before = async (method, progress) => {
      if (method !== "readList") return;
      for (let done = 0; done < 100; done++) {
        progress?.report(done, 100);
        await new Promise((resolve) => setTimeout(resolve, 20));
        if (progress?.cancelled) throw new Refusal("cancelled");
      }
    };
  }

  userSelects(): void {
    this.onSelect();
  }

  userChangesSource(what: "edited" | "sheetGone" = "edited"): void {
    this.onChange(what);
  }

  get place(): Place {
    return this.placeOf(0, this.cells.length, 0, this.cells[0].length);
  }

  async findList(): Promise<FoundList> {
    await this.answer("findList");
    return {
      place: this.place,
      origin: this.origin,
      tableName: this.tableName,
      totalsRowLeftOut: false,
      preview: this.cells.slice(0, 50),
      hiddenRows: this.hiddenRows,
    };
  }

  /** Those of other sheets, as they are offered. */
  lists: SheetList[] = [];

  async findLists(): Promise<SheetList[]> {
    await this.answer("findLists");
    return this.lists;
  }

  async watchSelection(onSelect: () => void) {
    await this.answer("watchSelection");
    this.onSelect = onSelect;
    return async () => undefined;
  }

  async watchPlace(place: Place, onChange: (what: "edited" | "sheetGone") => void) {
    await this.answer("watchPlace", undefined, place);
    this.onChange = onChange;
    return async () => {
      this.onChange = () => undefined;
    };
  }

  async readList(place: Place, columns: number[], progress?: Progress): Promise<ListReading> {
    await this.answer("readList", progress, place, columns);
    const rows = this.cells.slice(0, place.rows);
    const cells = columns.map((column) => rows.map((row) => row[column]));
    return { place, columns, cells, signs: new Int32Array(place.rows) };
  }

  async isAsRead(source: SourceCheck): Promise<boolean> {
    await this.answer("isAsRead", undefined, source);
    return this.isUnchanged;
  }

  async readActiveCell(): Promise<ActiveCell> {
    await this.answer("readActiveCell");
    const place = this.placeOf(0, 1, 0, 1);
    const cell = { place, formula: "", value: this.cells[0][0], spillParent: null };
    return { text: "", numberFormat: "General", ...(this.activeCell ?? cell) };
  }

  async readSelectedCells(): Promise<Place> {
    await this.answer("readSelectedCells");
    return this.placeOf(0, 1, 0, 1);
  }

  async readReferences(references: string[], place: Place, most: number) {
    await this.answer("readReferences", undefined, references, place, most);
    return references.map((reference) => this.references.get(reference) ?? null);
  }

  async readFormulas(places: Place[], most: number): Promise<FormulaCell[]> {
    await this.answer("readFormulas", undefined, places, most);
    return [];
  }

  async readSheetFormulas(sheet: SheetRef, most: number): Promise<FormulaCell[]> {
    await this.answer("readSheetFormulas", undefined, sheet, most);
    return [];
  }

  async findFormulas(isWanted: IsWanted, progress?: Progress): Promise<SheetFormulas[]> {
    await this.answer("findFormulas", progress, isWanted);
    return [];
  }

  async findNames(isWanted: IsWanted): Promise<FoundName[]> {
    await this.answer("findNames", undefined, isWanted);
    return [];
  }

  async replaceFormulas(changes: readonly CellChange[], progress?: Progress) {
    await this.answer("replaceFormulas", progress, changes);
    return changes.map((): ChangeOutcome => ({ kind: "done" }));
  }

  async selectCells(place: Place, rows: number[]): Promise<number> {
    await this.answer("selectCells", undefined, place, rows);
    this.selectedRows = rows;
    return rows.length;
  }

  async selectPlace(place: Place): Promise<void> {
    await this.answer("selectPlace", undefined, place);
  }

  async planColumns(list: Place, columns: number): Promise<Place> {
    await this.answer("planColumns", undefined, list, columns);
    return this.besideList(list, columns);
  }

  async writeColumns(list: Place, target: Place, content: ColumnsContent, progress?: Progress) {
    await this.answer("writeColumns", progress, list, target, content);
    this.columns = inCells(content);
    return written("class column", target);
  }

  async insertFormula(target: Place, formula: string): Promise<Written> {
    await this.answer("insertFormula", undefined, target, formula);
    this.inserted = { target, formula };
    return written("formula", target);
  }

  async writeLiveFormula(list: Place, target: Place, header: string | null, formula: string) {
    await this.answer("writeLiveFormula", undefined, list, target, header, formula);
    this.formula = formula;
    return written("live formula", target);
  }

  async writeReport(content: ReportContent, progress?: Progress): Promise<Written> {
    await this.answer("writeReport", progress, content);
    this.report = content;
    const place = { ...this.placeOf(0, 40, 0, 8), sheetId: "report", sheetName: "ABC analysis" };
    return written("report", place);
  }

  async writeChart(content: ChartContent): Promise<Written> {
    await this.answer("writeChart", undefined, content);
    this.chart = content;
    const { sheetName, about } = content;
    const place = { ...this.placeOf(0, 40, 0, 8), sheetId: "chart", sheetName };
    return { ...written("chart", place), about };
  }

  async writeAudit(content: AuditSheet, progress?: Progress): Promise<Written> {
    await this.answer("writeAudit", progress, content);
    this.audit = content;
    const { sheetName } = content;
    const place = { ...this.placeOf(0, 40, 0, 12), sheetId: "audit", sheetName };
    return written("report", place);
  }

  async takeBack(
    back: Written,
    options: { evenIfEdited?: boolean } = {},
    progress?: Progress,
  ): Promise<null> {
    if (!options.evenIfEdited) await this.answer("takeBack", progress, back, options);
    if (back.what === "report") this.report = null;
    else if (back.what === "chart") this.chart = null;
    else if (back.what === "formula") this.inserted = null;
    else if (back.what === "live formula") this.formula = null;
    else this.columns = null;
    return null;
  }

  /** What stands beside the list from before, if anything does. */
  own: OwnColumns | null = null;

  async findOwnColumns(): Promise<OwnColumns | null> {
    await this.answer("findOwnColumns");
    return this.own;
  }

  async updateColumns(list: Place, own: OwnColumns, content: ColumnsContent): Promise<Written> {
    await this.answer("updateColumns", undefined, list, own, content);
    this.columns = inCells(content);
    return { ...written("class column", own.place), updated: true };
  }

  async updateLiveFormula(
    list: Place,
    own: OwnColumns,
    header: string | null,
    formula: string,
  ): Promise<Written> {
    await this.answer("updateLiveFormula", undefined, list, own, header, formula);
    this.formula = formula;
    return { ...written("live formula", own.place), updated: true };
  }

  async colourClasses(): Promise<void> {
    await this.answer("colourClasses");
  }

  async plainClasses(): Promise<void> {
    await this.answer("plainClasses");
  }

  async showOnly(): Promise<void> {
    await this.answer("showOnly");
  }

  async showAll(): Promise<null> {
    await this.answer("showAll");
    return null;
  }

  async followColumns(): Promise<void> {}

  async leaveColumns(): Promise<void> {}

  async loadSettings(key: string): Promise<unknown> {
    await this.answer("loadSettings", undefined, key);
    const text = this.settings.get(key);
    return text === undefined ? null : JSON.parse(text as string);
  }

  async saveSettings(key: string, value: unknown): Promise<void> {
    await this.answer("saveSettings", undefined, key, value);
    this.settings.set(key, JSON.stringify(value));
  }

  async loadLongSettings(key: string): Promise<string[] | null> {
    await this.answer("loadLongSettings", undefined, key);
    return this.longSettings.get(key) ?? null;
  }

  async saveLongSettings(key: string, parts: string[]): Promise<void> {
    await this.answer("saveLongSettings", undefined, key, parts);
    this.longSettings.set(key, parts);
  }

  private async answer(method: Method, progress?: Progress, ...details: unknown[]): Promise<void> {
    this.calls.push({ method, details });
    await this.before(method, progress);
    const refusal = this.refusals.get(method);
    if (refusal) throw refusal;
  }

  /** Right of the list, and of what was written there before. */
  private besideList(list: Place, columns: number): Place {
    const used = (this.columns?.[0].length ?? 0) + (this.formula === null ? 0 : 1);
    return this.placeOf(0, list.rows, list.columns + used, columns);
  }

  private placeOf(row: number, rows: number, column: number, columns: number): Place {
    const first = this.column + column;
    const top = this.row + row;
    const corner = `${columnLetters(first)}${top + 1}`;
    return {
      sheetId: "sheet1",
      sheetName: this.sheetName,
      address: `${corner}:${columnLetters(first + columns - 1)}${top + rows}`,
      row: top,
      column: first,
      rows,
      columns,
    };
  }
}

function written(what: Written["what"], place: Place): Written {
  return { what, place, fingerprint: "1", formatted: true };
}

function inCells({ cells, rows }: ColumnsContent): Cell[][] {
  const asHeld = (cell: CellToWrite) => (typeof cell === "object" ? cell.formula : cell);
  return cells(0, rows).map((row) => row.map(asHeld));
}
