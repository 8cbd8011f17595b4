import { areaName } from "./cell-places";

interface Run {
  style: number;
  top: number;
  bottom: number;
}

/** Gathers which cells have which format into areas, column by column, while rows are read. */
export class StyleZones {
  readonly zones: [area: string, style: number][] = [];
  private readonly runs = new Map<number, Run>();

  /** Rows come from the top down. */
  add(row: number, column: number, style: number): void {
    const run = this.runs.get(column);
    if (run && run.style === style && run.bottom >= row - 1) {
      run.bottom = row;
      return;
    }
    if (run) this.close(column, run);
    if (style === 0) this.runs.delete(column);
    else this.runs.set(column, { style, top: row, bottom: row });
  }

  finish(): void {
    for (const [column, run] of this.runs) this.close(column, run);
    this.runs.clear();
  }

  private close(column: number, { style, top, bottom }: Run): void {
    this.zones.push([areaName({ top, bottom, left: column, right: column }), style]);
  }
}
