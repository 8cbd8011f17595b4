import { boxesOf, placeAt } from "../../../src/workbook/excel/a1";
import type { Cell, Place, ReferenceCells } from "../../../src/workbook/excel/types";
import type { Look } from "../../../src/taskpane/reading/cells/cell-as-shown";
import { FakeWorkbook } from "../fake-workbook";

/** A workbook of cells by their addresses, on whose active cell stands what a test says. */
export class BookOfCells extends FakeWorkbook {
  /** Cells by sheet and address: "Items!B2". */
  readonly content = new Map<string, Cell>();
  /** How Excel shows some of them; of the others nothing is known. */
  private readonly looks = new Map<string, Look>();
  /** What defined names mean: "Demand" → "Items!B2:B9". */
  readonly names = new Map<string, string>();

  constructor(cells: Record<string, Cell | Cell[]> = {}) {
    super([["Item"]]);
    for (const [address, cell] of Object.entries(cells)) this.put(address, cell);
  }

  /** Puts a cell, or a column of them from there downward. */
  put(address: string, cells: Cell | Cell[]): void {
    const place = this.placeNamed(address);
    [cells].flat().forEach((cell, k) => this.content.set(keyOf(place, k, 0), cell));
  }

  /** Puts numbers in a column, each with the text that Excel shows for it under a format. */
  putShown(address: string, numberFormat: string, cells: [number, string][]): void {
    const place = this.placeNamed(address);
    cells.forEach(([number, text], k) => {
      this.content.set(keyOf(place, k, 0), number);
      this.looks.set(keyOf(place, k, 0), { text, numberFormat });
    });
  }

  /** The user stands on a cell with a formula. */
  stand(
    address: string,
    formula: string,
    value: Cell,
    spillParent: string | null = null,
    look: Partial<Look> = {},
  ): void {
    this.activeCell = { place: this.placeNamed(address), formula, value, spillParent, ...look };
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
    const all = <T>(read: (key: string) => T): T[][] =>
      Array.from({ length: rows }, (_, row) =>
        Array.from({ length: place.columns }, (_, column) => read(keyOf(place, row, column))),
      );
    return {
      place,
      values: all((key) => this.content.get(key) ?? ""),
      texts: all((key) => this.looks.get(key)?.text ?? ""),
      numberFormats: all((key) => this.looks.get(key)?.numberFormat ?? "General"),
      rows: place.rows,
      columns: place.columns,
    };
  }
}

/** "Items!B2" */
function keyOf(place: Place, row: number, column: number): string {
  const box = { row: place.row + row, column: place.column + column, rows: 1, columns: 1 };
  return `${place.sheetName}!${placeAt(place, box).address}`;
}

function sheet(sheetName: string) {
  return { sheetId: sheetName === "Items" ? "sheet1" : sheetName, sheetName };
}
