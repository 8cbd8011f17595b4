import type { Model } from "@odoo/o-spreadsheet";
import type {
  Book,
  BookEvent,
  Box,
  CellContent,
  CellFormat,
  CellValue,
  ChartRecord,
  ClearWhat,
  ConditionalRecord,
  FilterRecord,
  NameRecord,
  PageRecord,
  SheetRecord,
  TableRecord,
} from "../host/book";
import { boundingBox } from "../host/boxes";
import type { MovingNames } from "../host/moving-names";
import type { SheetFilters } from "../host/sheet-filters";
import {
  cellFormula,
  cellText,
  cellValue,
  clearCells,
  mapBox,
  mergeCells,
  spillParent,
  usedBox,
  writeCells,
} from "./cells";
import { SheetCharts } from "./charts";
import { SheetConditions } from "./conditional-formats";
import { SheetEvents } from "./events";
import { filterOn, filtersOf } from "./filters";
import * as formats from "./formats";
import { keptNames } from "./kept-names";
import { runAsOneStep } from "./one-step";
import { pageOf, setPageOf } from "./pages";
import * as sheets from "./sheets";
import { SheetTables } from "./tables";
import { selectedBox, zoneToBox } from "./zones";

/** The spreadsheet on the page as the book that the host answers from. */
export class SheetBook implements Book {
  readonly readOnly = false;
  readonly structureProtected = false;
  readonly settings = new Map<string, unknown>();
  private readonly ownTables: SheetTables;
  private readonly ownCharts: SheetCharts;
  private readonly ownConditions: SheetConditions;
  private readonly events: SheetEvents;
  private readonly ownNames: MovingNames;
  /** The spreadsheet filters tables alone: of a filter it knows the rows that it hides. */
  private readonly filters: SheetFilters;
  private inStep = false;
  /** Inside a step the sheet computes only at its end, unless somebody reads before. */
  private stale = false;

  constructor(
    readonly name: string,
    private readonly model: Model,
  ) {
    this.ownNames = keptNames(model);
    this.ownTables = new SheetTables(model);
    this.ownCharts = new SheetCharts(model);
    this.ownConditions = new SheetConditions(model);
    this.events = new SheetEvents(model);
    this.filters = filtersOf(model);
    this.events.listen((event) => {
      this.ownNames.follow(event);
      this.filters.follow(event);
    });
  }

  conditionalFormats(sheet: string): ConditionalRecord[] {
    return this.ownConditions.on(sheet);
  }

  putConditionalFormat(record: ConditionalRecord): void {
    this.edit(() => this.ownConditions.put(record));
  }

  deleteConditionalFormat(sheet: string, id: string): void {
    this.edit(() => this.ownConditions.delete(sheet, id));
  }

  filter(sheet: string): FilterRecord | null {
    return filterOn(this.model, sheet);
  }

  setFilter(sheet: string, filter: FilterRecord | null): void {
    this.edit(() =>
      this.filters.set(sheet, filter, {
        texts: (box) => this.texts(sheet, box).flat(),
        hide: (rows) => sheets.hideRows(this.model, sheet, rows),
        show: (rows) => sheets.showRows(this.model, sheet, rows),
      }),
    );
  }

  names(): readonly NameRecord[] {
    return this.ownNames.all();
  }

  addName(record: NameRecord): void {
    this.ownNames.add(record);
  }

  updateName(record: NameRecord): void {
    this.ownNames.update(record);
  }

  deleteName(record: NameRecord): void {
    this.ownNames.delete(record);
  }

  sheets(): SheetRecord[] {
    return sheets.allSheets(this.model);
  }

  activeSheet(): string {
    return this.model.getters.getActiveSheetId();
  }

  activateSheet(sheet: string): void {
    sheets.activateSheet(this.model, sheet);
  }

  addSheet(name: string): SheetRecord {
    return this.edit(() => sheets.addSheet(this.model, name));
  }

  updateSheet(sheet: SheetRecord): void {
    this.edit(() => sheets.updateSheet(this.model, sheet));
  }

  moveSheet(sheet: string, position: number): void {
    this.edit(() => sheets.moveSheet(this.model, sheet, position));
  }

  deleteSheet(sheet: string): void {
    this.edit(() => sheets.deleteSheet(this.model, sheet));
  }

  isProtected(sheet: string): boolean {
    return this.model.getters.isSheetLocked(sheet);
  }

  selection(): { sheet: string; areas: Box[] } {
    const { getters } = this.model;
    const sheet = getters.getActiveSheetId();
    const zones = getters.getSelectedFigureId() === null ? getters.getSelectedZones() : [];
    return { sheet, areas: zones.map((zone) => selectedBox(this.model, sheet, zone)) };
  }

  select(sheet: string, box: Box): void {
    sheets.activateSheet(this.model, sheet);
    sheets.selectBox(this.model, sheet, box);
  }

  usedBox(sheet: string, valuesOnly: boolean): Box | null {
    this.settle();
    const used = usedBox(this.model, sheet, valuesOnly);
    if (valuesOnly) return used;
    return this.merges(sheet).reduce((one, other) => (one ? boundingBox(one, other) : other), used);
  }

  values(sheet: string, box: Box): CellValue[][] {
    this.settle();
    return mapBox(sheet, box, (position) => cellValue(this.model, position));
  }

  formulas(sheet: string, box: Box): CellValue[][] {
    this.settle();
    return mapBox(sheet, box, (position) => cellFormula(this.model, position));
  }

  spillParent(sheet: string, row: number, column: number): Box | null {
    this.settle();
    return spillParent(this.model, { sheetId: sheet, col: column, row });
  }

  merges(sheet: string): Box[] {
    return this.model.getters.getMerges(sheet).map(zoneToBox);
  }

  texts(sheet: string, box: Box): string[][] {
    this.settle();
    return mapBox(sheet, box, (position) => cellText(this.model, position));
  }

  hiddenRows(sheet: string, box: Box): boolean[] {
    return sheets.hiddenHeaders(this.model, sheet, "ROW", box.row, box.rows);
  }

  hiddenColumns(sheet: string, box: Box): boolean[] {
    return sheets.hiddenHeaders(this.model, sheet, "COL", box.column, box.columns);
  }

  write(sheet: string, box: Box, cells: readonly (readonly (CellContent | null)[])[]): void {
    // Arrays from the pane's frame belong to another page, and the sheet refuses to copy those.
    const own = Array.from(cells, (line) => Array.from(line));
    this.edit(() => this.ownTables.keepSizes(() => writeCells(this.model, sheet, box, own)));
  }

  clear(sheet: string, box: Box, what: ClearWhat): void {
    this.edit(() => clearCells(this.model, sheet, box, what));
  }

  recalculate(): void {
    this.model.dispatch("EVALUATE_CELLS");
    this.stale = false;
  }

  format(sheet: string, row: number, column: number): CellFormat {
    return formats.readFormat(this.model, sheet, row, column);
  }

  setFormat(sheet: string, box: Box, format: CellFormat): void {
    this.edit(() => formats.setFormat(this.model, sheet, box, format));
  }

  columnWidth(sheet: string, column: number): number {
    return formats.columnWidth(this.model, sheet, column);
  }

  setColumnWidth(sheet: string, column: number, points: number): void {
    this.edit(() => formats.setColumnWidth(this.model, sheet, column, points));
  }

  autofitColumns(sheet: string, box: Box): void {
    this.settle();
    this.edit(() => formats.autofitColumns(this.model, sheet, box));
  }

  rowHeight(sheet: string, row: number): number {
    return formats.rowHeight(this.model, sheet, row);
  }

  setRowHeight(sheet: string, row: number, points: number): void {
    this.edit(() => formats.setRowHeight(this.model, sheet, row, points));
  }

  merge(sheet: string, box: Box): void {
    this.edit(() => mergeCells(this.model, sheet, box));
  }

  page(sheet: string): PageRecord {
    return pageOf(this.model, sheet);
  }

  setPage(sheet: string, page: PageRecord): void {
    setPageOf(this.model, sheet, page);
  }

  frozenRows(sheet: string): number {
    return formats.frozenRows(this.model, sheet);
  }

  freezeRows(sheet: string, rows: number): void {
    this.edit(() => formats.freezeRows(this.model, sheet, rows));
  }

  tables(): TableRecord[] {
    return this.ownTables.all();
  }

  addTable(table: Omit<TableRecord, "id">): TableRecord {
    return this.edit(() => this.ownTables.add({ ...table, box: { ...table.box } }));
  }

  updateTable(table: TableRecord): void {
    this.edit(() => this.ownTables.update(table));
  }

  deleteTable(id: string): void {
    this.edit(() => this.ownTables.delete(id));
  }

  charts(sheet: string): ChartRecord[] {
    return this.ownCharts.on(sheet);
  }

  addChart(chart: Omit<ChartRecord, "id">): ChartRecord {
    return this.edit(() => this.ownCharts.add(chart));
  }

  updateChart(chart: ChartRecord): void {
    this.edit(() => this.ownCharts.update(chart));
  }

  deleteChart(id: string): void {
    this.edit(() => this.ownCharts.delete(id));
  }

  asOneStep<T>(run: () => T): T {
    if (this.inStep) return run();
    this.inStep = true;
    try {
      return runAsOneStep(this.model, run);
    } finally {
      this.inStep = false;
      this.stale = false;
    }
  }

  listen(listener: (event: BookEvent) => void): () => void {
    return this.events.listen(listener);
  }

  private edit<T>(run: () => T): T {
    return this.asOneStep(() => {
      this.stale = true;
      return run();
    });
  }

  private settle(): void {
    if (this.inStep && this.stale) this.recalculate();
  }
}
