/** A mesh of cells over a plot: the items that fall into one cell are one mark. */
export interface Mesh {
  columns: number;
  rows: number;
  /** The variations at the left and at the right edge, and how many cells one unit of them takes. */
  left: number;
  right: number;
  perVariation: number;
  /** The value at the bottom edge. */
  floor: number;
  /** The level of the top edge, and how many cells one level takes: of decades it is the logarithm. */
  top: number;
  perLevel: number;
  isLog: boolean;
}

/** By the number of the cell. */
export interface Filled {
  counts: Uint32Array;
  /** The item of most value. */
  foremost: Int32Array;
}

/** What the axes have to hold. */
export interface Extent {
  least: number;
  most: number;
  widest: number;
  /** How many items are drawn. */
  drawn: number;
}

/** An item without value, or without demand to vary, has no place. */
export function isShown(value: number, variation: number): boolean {
  return value > 0 && variation >= 0 && variation < Infinity;
}

export function extentOf(values: Float64Array, variations: Float64Array): Extent {
  let [least, most, widest, drawn] = [Infinity, 0, 0, 0];
  for (let item = 0; item < values.length; item++) {
    const value = values[item];
    const variation = variations[item];
    if (!isShown(value, variation)) continue;
    drawn++;
    if (value < least) least = value;
    if (value > most) most = value;
    if (variation > widest) widest = variation;
  }
  return { least, most, widest, drawn };
}

/** The cell of an item; asked 300,000 times for one picture, so nothing is made for it. */
export function cellAt(mesh: Mesh, value: number, variation: number): number {
  const { columns, left, right, perVariation, floor, top, perLevel, isLog } = mesh;
  const shown = Math.max(value, floor);
  const row = ((top - (isLog ? Math.log(shown) : shown)) * perLevel) | 0;
  const column = ((Math.min(variation, right) - left) * perVariation) | 0;
  return row * columns + column;
}

export function fillMesh(mesh: Mesh, values: Float64Array, variations: Float64Array): Filled {
  const counts = new Uint32Array(mesh.columns * mesh.rows);
  const foremost = new Int32Array(counts.length).fill(-1);
  // Beside each other, for to look into the list itself at random places takes far longer.
  const largest = new Float64Array(counts.length);
  for (let item = 0; item < values.length; item++) {
    const value = values[item];
    const variation = variations[item];
    if (!isShown(value, variation)) continue;
    const cell = cellAt(mesh, value, variation);
    counts[cell]++;
    if (value > largest[cell]) {
      largest[cell] = value;
      foremost[cell] = item;
    }
  }
  return { counts, foremost };
}
