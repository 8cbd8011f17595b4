import { boxesOf, placeAt } from "../../../src/workbook/excel/a1";
import type { Cell, Place, ReferenceCells } from "../../../src/workbook/excel/types";
import { FakeWorkbook } from "../fake-workbook";

/** A workbook of cells by their addresses, on whose active cell stands what a test says. */
export class BookOfCells extends FakeWorkbook {
  /** Cells by sheet and address: "Items!B2". */
  readonly content = new Map<string, Cell>();
  /** What defined names mean: "Demand" → "Items!B2:B9". */
  readonly names = new Map<string, string>();

  constructor(cells: Record<string, Cell | Cell[]> = {}) {
    super([["Item"]]);
    for (const [address, cell] of Object.entries(cells)) this.put(address, cell);
  }

  /** Puts a cell, or a column of them from there downward. */
  put(address: string, cells: Cell | Cell[]): void {
    const { sheetName, row, column } = this.placeNamed(address);
    [cells].flat().forEach((cell, k) => {
      const box = { row: row + k, column, rows: 1, columns: 1 };
      this.content.set(`${sheetName}!${placeAt(sheet(sheetName), box).address}`, cell);
    });
  }

  /** The user stands on a cell with a formula. */
  stand(address: string, formula: string, value: Cell, spillParent: string | null = null): void {
    this.activeCell = { place: this.placeNamed(address), formula, value, spillParent };
  }

  override async readReferences(references: string[], place: Place, most: number) {
    await super.readReferences(references, place, most);
    return references.map((reference) => this.cellsAt(reference, place, most));
  }

  placeNamed(address: string): Place {
    const [, name = "Items", cells] = /^(?:'?([^']+?)'?!)?([^!]+)$/.exec(address) ?? [];
    return placeAt(sheet(name), boxesOf(cells)[0]);
  }

  private cellsAt(reference: string, { sheetName }: Place, most: number): ReferenceCells | null {
    const address = this.names.get(reference) ?? reference;
    const isCells = /^(?:.+!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/.test(address);
    if (!isCells) return null;
    const place = this.placeNamed(address.includes("!") ? address : `${sheetName}!${address}`);
    const rows = Math.min(place.rows, Math.floor(most / place.columns));
    const values = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: place.columns }, (_, column) => this.cellAt(place, row, column)),
    );
    return { place, values, rows: place.rows, columns: place.columns };
  }

  private cellAt(place: Place, row: number, column: number): Cell {
    const box = { row: place.row + row, column: place.column + column, rows: 1, columns: 1 };
    return this.content.get(`${place.sheetName}!${placeAt(place, box).address}`) ?? "";
  }
}

function sheet(sheetName: string) {
  return { sheetId: sheetName === "Items" ? "sheet1" : sheetName, sheetName };
}
