import type { Model } from "@odoo/o-spreadsheet";
import type { PageRecord } from "../host/book";

/** The sheet on the page is not printed: how it would be is kept for the file that is saved. */
const pages = new WeakMap<Model, Map<string, PageRecord>>();

export function pageOf(model: Model, sheet: string): PageRecord {
  return pages.get(model)?.get(sheet) ?? {};
}

export function setPageOf(model: Model, sheet: string, page: PageRecord): void {
  const known = pages.get(model) ?? new Map<string, PageRecord>();
  // What comes from the pane's frame is of another page.
  known.set(sheet, JSON.parse(JSON.stringify(page)) as PageRecord);
  pages.set(model, known);
}
