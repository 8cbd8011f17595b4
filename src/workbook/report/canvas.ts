import { linesOf, needsOf, spansOf, widthOf, type Room, type Span } from "./grid";
import type { Box, Cell, CellLook, ReportMarks, ReportSection } from "../excel/types";

/** Cells that all look alike. */
export interface Looking {
  box: Box;
  look: CellLook;
}

/** Excel's own height of a row, and that of one with the heading of a section. */
export const rowHeight = 15;
const headingHeight = 18;
const highest = 400;
/** A longer section is read as a list: its cells are not made one with their neighbours. */
const mostMerged = 200;
/** So many letters are more than a name. */
const aSentence = 45;

/** What stands above the sorted list, filled from the top. */
export class Canvas {
  readonly rows: Cell[][] = [];
  readonly headings: Box[] = [];
  readonly headers: Box[] = [];
  /** Headers above numbers, which stand at the right of their cells. */
  readonly numberHeaders: Box[] = [];
  readonly totals: Box[] = [];
  readonly looks: Looking[] = [];
  /** Each row of them is one cell. */
  readonly merges: Box[] = [];
  readonly wrapped: Box[] = [];
  /** What stands in them begins at the top of its row, as the sentence beside it does. */
  readonly level: Box[] = [];
  /** By row, in points. */
  readonly heights = new Map<number, number>();
  readonly sections: ReportMarks["sections"] = [];

  constructor(private readonly widths: readonly number[]) {}

  put(row: number, column: number, cell: Cell): void {
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row];
    while (cells.length < column) cells.push("");
    cells[column] = cell;
  }

  /** A row is as high as the highest of what stands in it. */
  raise(row: number, points: number): void {
    const height = Math.min(highest, points);
    if (height > (this.heights.get(row) ?? rowHeight)) this.heights.set(row, height);
  }

  /** A text over several columns, in as many lines as it takes. */
  putText(row: number, { column, columns }: Span, text: string, size = 11): void {
    this.put(row, column, text);
    const box = { row, column, rows: 1, columns };
    if (columns > 1) this.merges.push(box);
    this.wrapped.push(box);
    const lines = linesOf(text, widthOf({ column, columns }, this.widths), size);
    this.raise(row, lines * rowHeight * (size / 11));
  }

  /** A section with its heading; answers with the row below it. */
  putSection(section: ReportSection, row: number, room: Room, isNarrow = false): number {
    const { role, columnRoles, heading, rows, hasHeader } = section;
    this.put(row, room.first, heading);
    this.headings.push({ row, column: room.first, rows: 1, columns: 1 });
    this.raise(row, headingHeight);
    const needs = needsOf(section, isNarrow);
    const sentences = sentencesOf(section);
    const spans = spansOf(needs, this.widths, room, sentences);
    const columns = columnRoles.flatMap((each, k) => [
      each,
      ...Array<string>((spans[k]?.columns ?? 1) - 1).fill(""),
    ]);
    this.sections.push({ role, row, columns, column: room.first, rows: rows.length });
    const first = row + 1;
    const whole = { column: room.first, columns: room.columns };
    rows.forEach((cells, at) => {
      // A remark stands alone in its row.
      if (cells.length === 1 && (needs.length > 1 || section.chart !== undefined)) {
        return this.putText(first + at, whole, String(cells[0]));
      }
      cells.forEach((cell, k) => {
        this.put(first + at, spans[k].column, cell);
        if (at > 0 || !hasHeader) return;
        this.raise(first, linesOf(cell, widthOf(spans[k], this.widths)) * rowHeight);
      });
      if (sentences === null || rows.length > mostMerged) return;
      const lines = linesOf(cells[sentences] ?? "", widthOf(spans[sentences], this.widths));
      this.raise(first + at, lines * rowHeight);
    });
    const regular = rows.filter((cells) => cells.length > 1 || needs.length <= 1).length;
    if (regular > 0) this.dress(section, spans, first, regular, sentences);
    return first + rows.length;
  }

  /** Rows in which nothing but a picture stands, from the first column on. */
  keepFree(row: number, rows: number, columns: number): Box {
    this.put(row + rows - 1, 0, "");
    return { row, column: 0, rows, columns };
  }

  private dress(
    { rows, numberFormats, hasHeader, hasTotal, looks }: ReportSection,
    spans: readonly Span[],
    first: number,
    count: number,
    sentences: number | null,
  ): void {
    const [start, last] = [spans[0], spans[spans.length - 1]];
    const across = { column: start.column, columns: last.column + last.columns - start.column };
    if (count <= mostMerged) {
      for (const span of spans) {
        if (span.columns > 1) this.merges.push({ ...span, row: first, rows: count });
      }
      if (sentences !== null) {
        const header = hasHeader ? 1 : 0;
        this.wrapped.push({ ...spans[sentences], row: first + header, rows: count - header });
        this.level.push({ ...across, row: first + header, rows: count - header });
      }
    }
    const header = hasHeader ? 1 : 0;
    if (hasHeader) {
      this.headers.push({ ...across, row: first, rows: 1 });
      spans.forEach((span, k) => {
        const isNumber = rows.slice(1, mostMerged).some((cells) => typeof cells[k] === "number");
        if (!isNumber || looks?.[0]?.[k]?.align) return;
        this.numberHeaders.push({ ...span, row: first, rows: 1 });
      });
    }
    if (hasTotal) this.totals.push({ ...across, row: first + count - 1, rows: 1 });
    numberFormats.forEach((format, k) => {
      if (format === "General" || count <= header || spans[k] === undefined) return;
      const box = {
        row: first + header,
        column: spans[k].column,
        rows: count - header,
        columns: 1,
      };
      this.looks.push({ box, look: { format } });
    });
    looks?.forEach((row, at) =>
      row.forEach((look, k) => {
        if (look) this.looks.push({ box: { ...spans[k], row: first + at, rows: 1 }, look });
      }),
    );
  }
}

/** The column of sentences, which are broken into lines; null where no column holds any. */
function sentencesOf({ rows, hasHeader, numberFormats }: ReportSection): number | null {
  const body = rows.slice(hasHeader ? 1 : 0).filter((row) => row.length > 1);
  const columns = body.reduce((most, row) => Math.max(most, row.length), 0);
  const lengths = Array.from({ length: columns }, (_, k) =>
    (numberFormats[k] ?? "General") !== "General"
      ? 0
      : Math.max(0, ...body.slice(0, mostMerged).map((row) => lengthOf(row[k]))),
  );
  const longest = Math.max(0, ...lengths);
  // Of names and what they are set to, the second column may hold anything; numbers stand by their names.
  const areSettings = columns === 2 && !hasHeader && (numberFormats[1] ?? "General") === "General";
  return longest < aSentence && !areSettings ? null : lengths.lastIndexOf(longest);
}

function lengthOf(cell: Cell | undefined): number {
  return typeof cell === "string" ? cell.length : 0;
}
