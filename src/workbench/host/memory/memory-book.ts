import type {
  AddedRecord,
  Book,
  Box,
  CellContent,
  CellFormat,
  CellValue,
  ChangeType,
  ChartRecord,
  ClearWhat,
  ConditionalRecord,
  Culture,
  FilterRecord,
  NameRecord,
  PageRecord,
  TableRecord,
} from "../book";
import { boundingBox, grid, intersection, wholeSheet } from "../boxes";
import { MovingNames } from "../moving-names";
import { SheetFilters } from "../sheet-filters";
import { shifted } from "../shifts";
import { MemoryRecords } from "./memory-records";
import { defaultColumnWidth, defaultRowHeight } from "./memory-sheet";
import { MemorySheets } from "./memory-sheets";
import { textOf } from "./number-text";

/** Computes a formula; without it every formula is 0. */
export type Calculate = (formula: string, sheet: string, row: number, column: number) => CellValue;

/** A workbook in plain memory: for tests, and for whoever wants the host without a grid. */
export class MemoryBook extends MemorySheets implements Book {
  readonly name = "Book1.xlsx";
  readOnly = false;
  structureProtected = false;
  culture?: Culture;
  expandsTables = false;
  readonly settings = new Map<string, unknown>();
  private conditionalRecords: ConditionalRecord[] = [];
  private readonly nameRecords = new MovingNames();
  private readonly filters = new SheetFilters();
  private readonly addedRecords: AddedRecord[] = [];
  private readonly tableRecords = new MemoryRecords<TableRecord>("table");
  private readonly chartRecords = new MemoryRecords<ChartRecord>("chart");

  constructor(private readonly calculate: Calculate = () => 0) {
    super();
    this.listen((event) => {
      this.nameRecords.follow(event);
      this.filters.follow(event);
    });
  }

  override deleteSheet(sheet: string): void {
    this.tableRecords.deleteOn(sheet);
    this.chartRecords.deleteOn(sheet);
    super.deleteSheet(sheet);
  }

  isProtected(sheet: string): boolean {
    return this.sheet(sheet).isProtected;
  }

  usedBox(sheet: string, valuesOnly: boolean): Box | null {
    const { cells, formats } = this.sheet(sheet);
    const filled = cells.usedBox();
    const formatted = valuesOnly ? null : formats.usedBox();
    const boxes = [filled, formatted, ...(valuesOnly ? [] : this.sheet(sheet).merges)];
    return boxes.reduce((one, other) => (one && other ? boundingBox(one, other) : (one ?? other)));
  }

  values(sheet: string, box: Box): CellValue[][] {
    return this.sheet(sheet).cells.values(box);
  }

  formulas(sheet: string, box: Box): CellValue[][] {
    return this.sheet(sheet).cells.formulas(box);
  }

  texts(sheet: string, box: Box): string[][] {
    const { cells, formats } = this.sheet(sheet);
    return grid(box, (row, column) =>
      textOf(cells.value(row, column), formats.at(row, column).numberFormat ?? "General"),
    );
  }

  hiddenRows(sheet: string, box: Box): boolean[] {
    const { hiddenRows } = this.sheet(sheet);
    return Array.from({ length: box.rows }, (_row, index) => hiddenRows.has(box.row + index));
  }

  hiddenColumns(sheet: string, box: Box): boolean[] {
    const { hiddenColumns } = this.sheet(sheet);
    return Array.from({ length: box.columns }, (_column, index) =>
      hiddenColumns.has(box.column + index),
    );
  }

  write(sheet: string, box: Box, given: readonly (readonly (CellContent | null)[])[]): void {
    const { cells } = this.sheet(sheet);
    given.forEach((contents, i) =>
      contents.forEach((content, j) => {
        if (content === null) return;
        const row = box.row + i;
        const column = box.column + j;
        const result =
          typeof content === "object"
            ? this.calculate(content.formula, sheet, row, column)
            : content;
        cells.put(row, column, content, result);
      }),
    );
    this.emit({ kind: "changed", sheet, box });
  }

  clear(sheet: string, box: Box, what: ClearWhat): void {
    const { cells, formats } = this.sheet(sheet);
    if (what !== "Contents") formats.clear(box);
    if (what === "Formats") return;
    cells.empty(box);
    this.emit({ kind: "changed", sheet, box });
  }

  recalculate(): void {
    for (const { cells, record } of this.content) {
      cells.recalculate((formula, row, column) => this.calculate(formula, record.id, row, column));
    }
  }

  format(sheet: string, row: number, column: number): CellFormat {
    return this.sheet(sheet).formats.at(row, column);
  }

  setFormat(sheet: string, box: Box, format: CellFormat): void {
    this.sheet(sheet).formats.set(box, format);
  }

  columnWidth(sheet: string, column: number): number {
    return this.sheet(sheet).columnWidths.get(column) ?? defaultColumnWidth;
  }

  setColumnWidth(sheet: string, column: number, points: number): void {
    this.sheet(sheet).columnWidths.set(column, points);
  }

  autofitColumns(sheet: string, box: Box): void {
    const used = this.usedBox(sheet, true);
    const part = used && intersection(used, box);
    if (!part) return;
    for (let j = 0; j < part.columns; j++) {
      const column = part.column + j;
      const texts = this.texts(sheet, { ...part, column, columns: 1 });
      const longest = texts.reduce((most, [text]) => Math.max(most, text.length), 0);
      if (longest > 0) this.setColumnWidth(sheet, column, 6 + longest * 5.5);
    }
  }

  rowHeight(sheet: string, row: number): number {
    return this.sheet(sheet).rowHeights.get(row) ?? defaultRowHeight;
  }

  setRowHeight(sheet: string, row: number, points: number): void {
    this.sheet(sheet).rowHeights.set(row, points);
  }

  page(sheet: string): PageRecord {
    return this.sheet(sheet).page;
  }

  setPage(sheet: string, page: PageRecord): void {
    this.sheet(sheet).page = page;
  }

  frozenRows(sheet: string): number {
    return this.sheet(sheet).frozenRows;
  }

  freezeRows(sheet: string, rows: number): void {
    this.sheet(sheet).frozenRows = rows;
  }

  tables(): TableRecord[] {
    return this.tableRecords.all();
  }

  addTable(table: Omit<TableRecord, "id">): TableRecord {
    return this.tableRecords.add(table);
  }

  updateTable(table: TableRecord): void {
    this.tableRecords.update(table);
  }

  deleteTable(id: string): void {
    this.tableRecords.delete(id);
  }

  conditionalFormats(sheet: string): ConditionalRecord[] {
    return this.conditionalRecords.filter((record) => record.sheet === sheet);
  }

  putConditionalFormat(record: ConditionalRecord): void {
    this.deleteConditionalFormat(record.sheet, record.id);
    this.conditionalRecords.push(record);
  }

  deleteConditionalFormat(sheet: string, id: string): void {
    this.conditionalRecords = this.conditionalRecords.filter(
      (record) => record.sheet !== sheet || record.id !== id,
    );
  }

  filter(sheet: string): FilterRecord | null {
    return this.filters.on(sheet);
  }

  setFilter(sheet: string, filter: FilterRecord | null): void {
    const { hiddenRows } = this.sheet(sheet);
    this.filters.set(sheet, filter, {
      texts: (box) => this.texts(sheet, box).flat(),
      hide: (rows) => rows.forEach((row) => hiddenRows.add(row)),
      show: (rows) => rows.forEach((row) => hiddenRows.delete(row)),
    });
  }

  names(): readonly NameRecord[] {
    return this.nameRecords.all();
  }

  updateName(record: NameRecord): void {
    this.nameRecords.update(record);
  }

  deleteName(record: NameRecord): void {
    this.nameRecords.delete(record);
  }

  additions(): AddedRecord[] {
    return this.addedRecords;
  }

  /** As the user draws or comments. */
  addAddition(record: AddedRecord): void {
    this.addedRecords.push(record);
  }

  merges(sheet: string): Box[] {
    return this.sheet(sheet).merges;
  }

  merge(sheet: string, box: Box): void {
    const [[first]] = this.formulas(sheet, box);
    const [[value]] = this.values(sheet, box);
    this.sheet(sheet).cells.empty(box);
    // A text may begin as a formula does.
    const isFormula = typeof first === "string" && first !== value;
    const content = isFormula ? { formula: first } : first;
    this.write(sheet, { ...box, rows: 1, columns: 1 }, [[content]]);
    this.sheet(sheet).merges.push(box);
  }

  addName(record: NameRecord): void {
    this.nameRecords.add(record);
  }

  charts(sheet: string): ChartRecord[] {
    return this.chartRecords.on(sheet);
  }

  addChart(chart: Omit<ChartRecord, "id">): ChartRecord {
    return this.chartRecords.add(chart);
  }

  updateChart(chart: ChartRecord): void {
    this.chartRecords.update(chart);
  }

  deleteChart(id: string): void {
    this.chartRecords.delete(id);
  }

  asOneStep<T>(run: () => T): T {
    return run();
  }

  protect(sheet: string, isProtected = true): void {
    this.sheet(sheet).isProtected = isProtected;
  }

  hideRows(sheet: string, rows: readonly number[]): void {
    rows.forEach((row) => this.sheet(sheet).hiddenRows.add(row));
  }

  hideColumns(sheet: string, columns: readonly number[]): void {
    columns.forEach((column) => this.sheet(sheet).hiddenColumns.add(column));
  }

  /** What lies below moves up: cells and their looks, tables and charts. */
  deleteRows(sheet: string, row: number, rows: number): void {
    this.sheet(sheet).cells.removeRows(row, rows);
    this.shift(sheet, { ...wholeSheet, row, rows }, "RowDeleted");
  }

  /** What lies below moves down. */
  insertRows(sheet: string, row: number, rows: number): void {
    this.sheet(sheet).cells.insertRows(row, rows);
    this.shift(sheet, { ...wholeSheet, row, rows }, "RowInserted");
  }

  deleteColumns(sheet: string, column: number, columns: number): void {
    this.sheet(sheet).cells.removeColumns(column, columns);
    this.shift(sheet, { ...wholeSheet, column, columns }, "ColumnDeleted");
  }

  insertColumns(sheet: string, column: number, columns: number): void {
    this.sheet(sheet).cells.insertColumns(column, columns);
    this.shift(sheet, { ...wholeSheet, column, columns }, "ColumnInserted");
  }

  private shift(sheet: string, box: Box, change: ChangeType): void {
    const moved = (old: Box) => shifted(old, box, change);
    this.sheet(sheet).shift(moved);
    for (const table of this.tableRecords.on(sheet)) {
      const place = moved(table.box);
      if (place) this.updateTable({ ...table, box: place });
      else this.deleteTable(table.id);
    }
    this.conditionalRecords = this.conditionalRecords.flatMap((record) => {
      const place = record.sheet === sheet ? moved(record.box) : record.box;
      return place ? [{ ...record, box: place }] : [];
    });
    for (const chart of this.charts(sheet)) {
      this.updateChart({ ...chart, position: moved(chart.position) ?? chart.position });
    }
    this.emit({ kind: "changed", sheet, box, change });
  }
}
