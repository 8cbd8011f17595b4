import type { Box, CellFormat } from "../book";
import { boundingBox, holds, intersection, isUnbounded } from "../boxes";

interface Layer {
  box: Box;
  /** Null where formats were cleared. */
  format: CellFormat | null;
}

/** The formats of one sheet as layers: what was set later lies on top. */
export class MemoryFormats {
  private layers: Layer[] = [];

  at(row: number, column: number): CellFormat {
    const cell = { row, column, rows: 1, columns: 1 };
    let format: CellFormat = {};
    for (const layer of this.layers) {
      if (!intersection(layer.box, cell)) continue;
      format = layer.format ? { ...format, ...layer.format } : {};
    }
    return format;
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
