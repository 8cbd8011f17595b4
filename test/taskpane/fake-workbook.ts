import { columnLetters } from "../../src/taskpane/see/list-columns";
import type { Workbook } from "../../src/taskpane/state/workbook-port";
import {
  Refusal,
  type Cell,
  type FoundList,
  type Place,
  type Progress,
  type RefusalReason,
  type ReportContent,
  type Written,
} from "../../src/workbook/types";

type Method = keyof Workbook;

/** A workbook of one list on one sheet, which does as told and can be told to refuse. */
export class FakeWorkbook implements Workbook {
  readonly settings = new Map<string, unknown>();
  readonly calls: { method: Method; details: unknown[] }[] = [];
  selectedRows: number[] = [];
  columnCells: Cell[] | null = null;
  formula: string | null = null;
  report: ReportContent | null = null;
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

  async readColumns(place: Place, columns: number[], progress?: Progress): Promise<Cell[][]> {
    await this.answer("readColumns", progress, place, columns);
    return columns.map((column) => this.cells.slice(0, place.rows).map((row) => row[column]));
  }

  async selectCells(place: Place, rows: number[]): Promise<number> {
    await this.answer("selectCells", undefined, place, rows);
    this.selectedRows = rows;
    return rows.length;
  }

  async planClassColumn(list: Place): Promise<Place> {
    await this.answer("planClassColumn", undefined, list);
    const used = this.columnCells === null && this.formula === null ? 0 : 1;
    return this.placeOf(0, list.rows, list.columns + used, 1);
  }

  async writeClassColumn(list: Place, target: Place, cells: Cell[], progress?: Progress) {
    await this.answer("writeClassColumn", progress, list, target, cells);
    this.columnCells = cells;
    return written("class column", target);
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

  async takeBack(back: Written, options: { evenIfEdited?: boolean } = {}): Promise<void> {
    if (!options.evenIfEdited) await this.answer("takeBack", undefined, back, options);
    if (back.what === "report") this.report = null;
    else if (back.what === "class column") this.columnCells = null;
    else this.formula = null;
  }

  async loadSettings(key: string): Promise<unknown> {
    await this.answer("loadSettings", undefined, key);
    const text = this.settings.get(key);
    return text === undefined ? null : JSON.parse(text as string);
  }

  async saveSettings(key: string, value: unknown): Promise<void> {
    await this.answer("saveSettings", undefined, key, value);
    this.settings.set(key, JSON.stringify(value));
  }

  private async answer(method: Method, progress?: Progress, ...details: unknown[]): Promise<void> {
    this.calls.push({ method, details });
    await this.before(method, progress);
    const refusal = this.refusals.get(method);
    if (refusal) throw refusal;
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
