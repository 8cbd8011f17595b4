import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeReport } from "../../src/workbook/report/write-report";
import type { ReportContent, Written } from "../../src/workbook/excel/types";
import { writeXlsx } from "../../src/workbench/file/write-xlsx";
import { Executor } from "../../src/workbench/host/executor";
import { createModel } from "../../src/workbench/sheet/model";
import { SheetBook } from "../../src/workbench/sheet/sheet-book";
import { forgetHandlers, loadClientLibrary } from "../support/client-library";

/** Writes the report into the workbench's own spreadsheet, as a user of it would. */
export async function reportIn(
  content: ReportContent,
): Promise<{ book: SheetBook; file: () => Promise<Buffer>; written: Written }> {
  const sheets = [{ id: "first", name: "Items", rowNumber: 50, colNumber: 10 }];
  const model = createModel({ version: "19.3.2", sheets });
  const book = new SheetBook("Sales 2026.xlsx", model);
  loadClientLibrary().join(new Executor(book));
  forgetHandlers();
  const written = await writeReport({ ...content, source: undefined });
  const file = async () => bytesOf(await writeXlsx(model, book.settings, []));
  return { book, file, written };
}

function bytesOf(blob: Blob): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(Buffer.from(reader.result as ArrayBuffer));
    reader.onerror = () => reject(new Error("The file could not be read."));
    reader.readAsArrayBuffer(blob);
  });
}

/** Where a program stands; null where this machine does not have it. */
export function programAt(name: string): string | null {
  try {
    return execFileSync("which", [name], { encoding: "utf8" }).trim() || null;
  } catch {
    return null;
  }
}

/** Prints the report's sheet alone; answers with where the printed file is and how many pages it has. */
export function printed(
  file: Buffer,
  name: string,
  folder: string,
): { pdf: string; pages: number; paper: Paper } {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.xlsx`);
  writeFileSync(path, file);
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const wish = ["--headless", "--convert-to", "pdf", "--outdir", folder, path];
  execFileSync("soffice", [profile, ...wish], { stdio: "pipe", timeout: 240_000 });
  const pdf = join(folder, `${name}.pdf`);
  const facts = execFileSync("pdfinfo", [pdf], { encoding: "utf8" });
  const [, width, height] = /^Page size:\s+([\d.]+) x ([\d.]+)/m.exec(facts) ?? [];
  const paper = { width: Number(width), height: Number(height) };
  return { pdf, pages: Number(/^Pages:\s+(\d+)/m.exec(facts)?.[1]), paper };
}

/** In points. */
interface Paper {
  width: number;
  height: number;
}

/**
 * How many pages are enough for what is printed, by the heights of its rows and the room that the
 * paper leaves: the part above the sorted list, page by page where it must begin one, and the list
 * below its names, which stand on every page.
 */
export function pagesNeeded(book: SheetBook, written: Written, paper: Paper): number {
  const sheet = written.place.sheetId;
  const { area, margins = {}, titleRows, breaks = [] } = book.page(sheet);
  if (area === undefined || titleRows === undefined) throw new Error("The pages are not set up.");
  const { top = 0, bottom = 0, left = 0, right = 0 } = margins;
  const width = sum(area.columns, (column) => book.columnWidth(sheet, area.column + column));
  const scale = Math.min(1, (paper.width - left - right) / width);
  const room = (paper.height - top - bottom) / scale;
  const names = book.rowHeight(sheet, titleRows.row);
  let pages = 1;
  let used = 0;
  for (let row = 0; row < area.rows; row += 1) {
    const height = book.rowHeight(sheet, row);
    if (breaks.includes(row) || used + height > room) {
      pages += 1;
      used = row > titleRows.row ? names : 0;
    }
    used += height;
  }
  return pages;
}

function sum(count: number, each: (index: number) => number): number {
  return Array.from({ length: count }, (_, index) => each(index)).reduce(
    (one, two) => one + two,
    0,
  );
}
