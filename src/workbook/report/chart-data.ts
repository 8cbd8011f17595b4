import { fitting } from "../excel/as-text";
import type { Box, Cell } from "../excel/types";
import type { Looking } from "./canvas";

const muted = "#A6A6A6";

/** What the charts of a report are drawn from: below its list and out of print, one below the other. */
export class ChartData {
  readonly looks: Looking[] = [];
  private readonly rows: Cell[][] = [];

  /** @param first the row of the sheet in which it begins */
  constructor(private readonly first: number) {}

  /** Adds what one chart is drawn from; answers where it stands, with its heading and its names. */
  add(heading: string, header: Cell[], rows: Cell[][], numberFormats: readonly string[]): Box {
    if (this.rows.length > 0) this.rows.push([]);
    const row = this.first + this.rows.length;
    const box = { row, column: 0, rows: rows.length + 2, columns: header.length };
    this.rows.push([heading], header, ...rows);
    this.looks.push({ box, look: { color: muted } });
    numberFormats.forEach((format, column) => {
      if (format === "General") return;
      const body = { row: row + 2, column, rows: rows.length, columns: 1 };
      this.looks.push({ box: body, look: { format } });
    });
    return box;
  }

  /** Null where no chart is drawn. */
  get box(): Box | null {
    const columns = Math.max(0, ...this.rows.map((row) => row.length));
    return columns === 0 ? null : { row: this.first, column: 0, rows: this.rows.length, columns };
  }

  /** As wide as the widest of them. */
  get cells(): Cell[][] {
    const columns = this.box?.columns ?? 0;
    return this.rows.map((row) => [
      ...row.map(fitting),
      ...Array<Cell>(columns - row.length).fill(""),
    ]);
  }
}
