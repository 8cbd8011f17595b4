import type { Box, CellFormat } from "../book";
import { boundingBox, holds, intersection, isUnbounded } from "../boxes";

interface Layer {
  box: Box;
  /** Null where formats were cleared. */
  format: CellFormat | null;
}

function hasCell(box: Box, row: number, column: number): boolean {
  return (
    row >= box.row &&
    row < box.row + box.rows &&
    column >= box.column &&
    column < box.column + box.columns
  );
}

/** The formats of one sheet as layers: what was set later lies on top. */
export class MemoryFormats {
  private layers: Layer[] = [];

  at(row: number, column: number): CellFormat {
    let format: CellFormat = {};
    for (const layer of this.layers) {
      if (!hasCell(layer.box, row, column)) continue;
      format = layer.format ? { ...format, ...layer.format } : {};
    }
    return format;
  }

  /** The same for every cell of a box that says anything: a layer is laid once, not looked at once a cell. */
  within(box: Box): { row: number; column: number; format: CellFormat }[] {
    const found: (CellFormat | undefined)[] = new Array(box.rows * box.columns);
    for (const { box: whole, format } of this.layers) {
      const part = intersection(whole, box);
      if (!part) continue;
      for (let row = part.row; row < part.row + part.rows; row++) {
        for (let column = part.column; column < part.column + part.columns; column++) {
          const place = (row - box.row) * box.columns + column - box.column;
          found[place] = format ? { ...found[place], ...format } : undefined;
        }
      }
    }
    return found.flatMap((format, place) => {
      const row = box.row + Math.floor(place / box.columns);
      return format ? [{ row, column: box.column + (place % box.columns), format }] : [];
    });
  }

  set(box: Box, format: CellFormat): void {
    this.layers.push({ box, format });
  }

  clear(box: Box): void {
    this.layers = this.layers.filter((layer) => !holds(box, layer.box));
    if (this.layers.some((layer) => intersection(layer.box, box))) {
      this.layers.push({ box, format: null });
    }
  }

  /** Cells have moved, and their formats with them. */
  shift(moved: (box: Box) => Box | null): void {
    this.layers = this.layers.flatMap((layer) => {
      const box = isUnbounded(layer.box) ? layer.box : moved(layer.box);
      return box ? [{ ...layer, box }] : [];
    });
  }

  /** Formats of whole rows and columns do not make a sheet larger. */
  usedBox(): Box | null {
    return this.layers
      .filter((layer) => layer.format && !isUnbounded(layer.box))
      .reduce<Box | null>((box, layer) => (box ? boundingBox(box, layer.box) : layer.box), null);
  }

  /** The whole rows and columns that were formatted. */
  unbounded(): Box[] {
    return this.layers.map((layer) => layer.box).filter(isUnbounded);
  }
}
