import type { Box, PageRecord } from "../host/book";
import { addressOfBox, quotedSheetName } from "../host/addresses";
import { sheetRows } from "../host/boxes";
import { spreadsheetNamespace } from "./xml";

const pointsPerInch = 72;
/** What Excel takes for a sheet whose margins nobody has set, in inches. */
const usualMargins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };
/** The highest column and row number of a break that reaches over the whole sheet. */
const lastColumn = 16_383;

/** Adds to a written sheet how it is printed. */
export function addPage(document: Document, page: PageRecord): void {
  const sheet = document.documentElement;
  const add = (name: string, attributes: Record<string, string>, parent: Element = sheet) => {
    const element = document.createElementNS(spreadsheetNamespace, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    parent.append(element);
    return element;
  };
  const { orientation, fit, scale, margins, centerHorizontally, footer, breaks = [] } = page;
  if (fit) add("pageSetUpPr", { fitToPage: "1" }, sheetProperties(sheet, add));
  if (centerHorizontally) add("printOptions", { horizontalCentered: "1" });
  if (margins) add("pageMargins", marginsInInches(margins));
  if (orientation || fit || scale !== undefined) {
    add("pageSetup", {
      ...(orientation && { orientation: orientation.toLowerCase() }),
      ...(scale !== undefined && { scale: String(scale) }),
      ...(fit && { fitToWidth: String(fit.wide ?? 0), fitToHeight: String(fit.tall ?? 0) }),
    });
  }
  if (footer) {
    const { left = "", center = "", right = "" } = footer;
    const element = add("oddFooter", {}, add("headerFooter", {}));
    element.textContent = `&L${left}&C${center}&R${right}`;
  }
  if (breaks.length > 0) {
    const count = String(breaks.length);
    const list = add("rowBreaks", { count, manualBreakCount: count });
    for (const row of breaks) {
      add("brk", { id: String(row), max: String(lastColumn), man: "1" }, list);
    }
  }
}

/** The names by which Excel knows what of a sheet is printed, and which rows on every page. */
export function printNames(
  sheetName: string,
  { area, titleRows }: PageRecord,
): { name: string; content: string }[] {
  const on = (address: string) => `${quotedSheetName(sheetName)}!${address}`;
  return [
    ...(area ? [{ name: "_xlnm.Print_Area", content: on(fixed(area)) }] : []),
    ...(titleRows
      ? [
          {
            name: "_xlnm.Print_Titles",
            content: on(`$${titleRows.row + 1}:$${titleRows.row + titleRows.rows}`),
          },
        ]
      : []),
  ];
}

function sheetProperties(
  sheet: Element,
  add: (name: string, attributes: Record<string, string>) => Element,
): Element {
  return sheet.getElementsByTagName("sheetPr")[0] ?? add("sheetPr", {});
}

function marginsInInches(margins: NonNullable<PageRecord["margins"]>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(usualMargins).map(([edge, usual]) => {
      const points = margins[edge as keyof typeof usualMargins];
      const inches = points === undefined ? usual : points / pointsPerInch;
      return [edge, String(Math.round(inches * 10_000) / 10_000)];
    }),
  );
}

export function fixed(box: Box): string {
  const rows = Math.min(box.rows, sheetRows - box.row);
  return addressOfBox({ ...box, rows }).replace(/[A-Z]+|\d+/g, "$$$&");
}
