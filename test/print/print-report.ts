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
): { pdf: string; pages: number } {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.xlsx`);
  writeFileSync(path, file);
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const wish = ["--headless", "--convert-to", "pdf", "--outdir", folder, path];
  execFileSync("soffice", [profile, ...wish], { stdio: "pipe", timeout: 240_000 });
  const pdf = join(folder, `${name}.pdf`);
  const facts = execFileSync("pdfinfo", [pdf], { encoding: "utf8" });
  return { pdf, pages: Number(/^Pages:\s+(\d+)/m.exec(facts)?.[1]) };
}
