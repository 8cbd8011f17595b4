import type { CellArea } from "./cell-places";
import { cellArea, cellName } from "./cell-places";
import type { CellContents } from "./cell-content";
import { refersToOtherFile } from "./formula-parts";
import { calledFunctions, fromStoredFormula } from "./function-names";
import { mostCells, mostColumns, mostEmptyFormattedCells, mostRows } from "./limits";
import { RefusedFile } from "./refused-file";
import { scanCells, type StoredCell, type StoredRow } from "./scan-cells";
import { movedFormula } from "./shared-formula";
import { withAddresses, type StoredTable } from "./structured-references";
import { StyleZones } from "./style-zones";

/** Excel itself takes no longer formula. */
const longestFormula = 8_192;

/** What is the same for all sheets of a file. */
export interface CellReading {
  contents: CellContents;
  tables: ReadonlyMap<string, StoredTable>;
  functionNames: readonly string[];
  knowsFunction(name: string): boolean;
  /** Filled while sheets are read. */
  unknownFunctions: Set<string>;
  /** Days to add to a date of a workbook that counts from 1904. */
  daysFor(style: number): number;
  /** How many formats there are for rules to name. */
  ruleFormats: number;
  /** Filled cells so far, over all sheets. */
  count: { cells: number };
}

export interface SheetCells {
  cells: Record<string, string>;
  /** The format of each area, by its number in the file. */
  styles: [area: string, style: number][];
  rows: StoredRow[];
  filledRows: number;
  filledColumns: number;
  /** Formulas that take something from another file came in as their last results. */
  hasOtherFiles: boolean;
  /** Formulas named columns of tables, and name cells now. */
  hasTableReferences: boolean;
  farFormats: boolean;
}

interface SharedFormula {
  text: string;
  row: number;
  column: number;
}

/** Reads the cells of one sheet. */
export class SheetCellReader {
  private readonly result: SheetCells = {
    cells: {},
    styles: [],
    rows: [],
    filledRows: 0,
    filledColumns: 0,
    hasOtherFiles: false,
    hasTableReferences: false,
    farFormats: false,
  };
  private readonly zones = new StyleZones();
  private readonly shared = new Map<string, SharedFormula>();
  private spills: CellArea[] = [];
  private emptyFormatted = 0;

  constructor(
    private readonly sheet: string,
    private readonly path: string,
    private readonly reading: CellReading,
  ) {}

  read(cells: string): SheetCells {
    if (cells !== "") {
      scanCells(cells, this.path, {
        cell: (cell) => this.take(cell),
        row: (row) => this.takeRow(row),
      });
    }
    this.zones.finish();
    return { ...this.result, styles: this.zones.zones };
  }

  private takeRow(row: StoredRow): void {
    this.result.rows.push(row);
    this.spills = this.spills.filter(({ bottom }) => bottom > row.row);
  }

  private take(cell: StoredCell): void {
    const content = this.content(cell);
    if (content === "") this.takeEmpty(cell);
    else this.takeFilled(cell, content);
  }

  private takeEmpty({ row, column, style }: StoredCell): void {
    if (style === 0) return;
    const isFar = row >= mostRows || column >= mostColumns;
    if (isFar || ++this.emptyFormatted > mostEmptyFormattedCells) this.result.farFormats = true;
    else this.zones.add(row, column, style);
  }

  private takeFilled(cell: StoredCell, content: string): void {
    const { row, column, style } = cell;
    if (row >= mostRows || column >= mostColumns) {
      throw new RefusedFile("tooLarge", `cell ${cellName(cell)} on sheet ${this.sheet}`);
    }
    if (++this.reading.count.cells > mostCells) throw new RefusedFile("tooLarge", "cells");
    this.result.cells[cellName(cell)] = content;
    this.result.filledRows = Math.max(this.result.filledRows, row + 1);
    this.result.filledColumns = Math.max(this.result.filledColumns, column + 1);
    this.zones.add(row, column, style);
  }

  private content(cell: StoredCell): string {
    const { row, column, formula } = cell;
    const text = formula ? this.formulaText(cell) : "";
    if (text !== "") return text;
    // What a spilled formula fills would stand in its way as a value of its own.
    const isSpilled = this.spills.some(
      ({ top, left, bottom, right }) =>
        row >= top && row <= bottom && column >= left && column <= right,
    );
    if (isSpilled) return "";
    const days = cell.type === "n" ? this.reading.daysFor(cell.style) : 0;
    const content = this.reading.contents.of(cell);
    return days === 0 || content === "" ? content : String(Number(content) + days);
  }

  private formulaText(cell: StoredCell): string {
    const stored = this.ownText(cell);
    if (stored === "" || stored.length > longestFormula) return "";
    const { tables } = this.reading;
    const formula = withAddresses(stored, tables, this.sheet, cell);
    if (formula !== stored) this.result.hasTableReferences = true;
    if (refersToOtherFile(formula)) {
      this.result.hasOtherFiles = true;
      return "";
    }
    const area = cell.formula?.kind === "array" ? cellArea(cell.formula.area) : null;
    if (area && (area.top !== area.bottom || area.left !== area.right)) this.spills.push(area);
    return `=${this.readable(formula)}`;
  }

  /** With a function that the sheet has not, a formula stays as the file has it, marks and all. */
  private readable(formula: string): string {
    const readable = fromStoredFormula(formula, this.reading.functionNames);
    const unknown = calledFunctions(readable).filter((name) => !this.reading.knowsFunction(name));
    if (unknown.length === 0) return readable.replaceAll("#REF!", "#REF");
    for (const name of unknown) this.reading.unknownFunctions.add(name);
    return formula;
  }

  private ownText({ row, column, formula }: StoredCell): string {
    if (!formula || formula.kind === "dataTable") return "";
    if (formula.kind !== "shared") return formula.text;
    if (formula.text !== "") {
      this.shared.set(formula.index, { text: formula.text, row, column });
      return formula.text;
    }
    const first = this.shared.get(formula.index);
    return first ? movedFormula(first.text, first, { row, column }) : "";
  }
}
