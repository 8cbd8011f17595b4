import type { Model } from "@odoo/o-spreadsheet";
import { addressOfBox } from "../host/addresses";
import type { FilterRecord } from "../host/book";
import { SheetFilters } from "../host/sheet-filters";
import { originOf } from "./file-origin";
import { movedSheets } from "./moved-sheets";

const ofModels = new WeakMap<Model, SheetFilters>();

/** The filters of the workbook, for everybody who asks about them. */
export function filtersOf(model: Model): SheetFilters {
  const known = ofModels.get(model) ?? new SheetFilters();
  ofModels.set(model, known);
  return known;
}

/** The filter of a sheet; of one in the opened file only where it is. */
export function filterOn(model: Model, sheet: string): FilterRecord | null {
  const own = filtersOf(model).on(sheet);
  const stored = movedSheets(model).has(sheet) ? undefined : originOf(model).filters.get(sheet);
  if (own !== null || stored === undefined) return own;
  const { top, left, bottom, right } = stored.area;
  const box = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  return { box, column: null, shown: [] };
}

/** The filter of a sheet as a file has it: what the pane has set, or what the opened file had. */
export function filterXml(model: Model, sheet: string): string | null {
  const own = filtersOf(model).on(sheet);
  if (own === null) {
    return movedSheets(model).has(sheet) ? null : (originOf(model).filters.get(sheet)?.xml ?? null);
  }
  const { box, column, shown } = own;
  const document = new DOMParser().parseFromString(`<autoFilter xmlns="${main}"/>`, "text/xml");
  const add = (parent: Element, name: string, attribute: string, value: string) => {
    const element = document.createElementNS(main, name);
    if (attribute !== "") element.setAttribute(attribute, value);
    parent.append(element);
    return element;
  };
  document.documentElement.setAttribute("ref", addressOfBox(box));
  if (column !== null) {
    const of = add(document.documentElement, "filterColumn", "colId", String(column));
    const filters = add(of, "filters", "", "");
    for (const text of shown) add(filters, "filter", "val", text);
  }
  return new XMLSerializer().serializeToString(document);
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
