import type { Book, PageRecord } from "../book";
import { givenChoice, givenFlag, givenNumber, givenText } from "../given";
import { invalidArgument } from "../host-error";
import type { HostObject } from "../host-object";
import { requireWritableSheet } from "../protection";
import { collection } from "./collection";
import { givenCells } from "./range";

/** How a sheet is printed. */
export function pageLayout(book: Book, sheet: string): HostObject {
  const update = (change: Partial<PageRecord>) => {
    requireWritableSheet(book, sheet);
    book.setPage(sheet, { ...book.page(sheet), ...change });
  };
  const cellsOf = (given: unknown) => {
    const cells = givenCells(given, book, sheet);
    if (cells.sheet !== sheet) throw invalidArgument();
    return cells.box;
  };
  return {
    type: "PageLayout",
    properties: {
      Orientation: () => book.page(sheet).orientation ?? "Portrait",
      CenterHorizontally: () => book.page(sheet).centerHorizontally ?? false,
    },
    setters: {
      Orientation: (value) =>
        update({ orientation: givenChoice(value, ["Portrait", "Landscape"]) }),
      CenterHorizontally: (value) => update({ centerHorizontally: givenFlag(value) }),
      Zoom: (value) => update(givenZoom(value)),
    },
    parts: {
      HeadersFooters: () => ({
        type: "HeaderFooterGroup",
        parts: { DefaultForAllPages: () => footer(book, sheet, update) },
      }),
    },
    methods: {
      SetPrintArea: (cells) => update({ area: cellsOf(cells) }),
      SetPrintTitleRows: (cells) => update({ titleRows: cellsOf(cells) }),
      SetPrintMargins: (unit, given) =>
        update({ margins: { ...book.page(sheet).margins, ...givenMargins(unit, given) } }),
    },
  };
}

export function pageBreaks(book: Book, sheet: string): HostObject {
  const breaks = () => book.page(sheet).breaks ?? [];
  const asObject = (row: number): HostObject => ({
    type: "PageBreak",
    properties: { RowIndex: () => row, ColumnIndex: () => 0 },
  });
  return collection("PageBreakCollection", () => breaks().map(asObject), {
    methods: {
      Add: (cells) => {
        requireWritableSheet(book, sheet);
        const { row } = givenCells(cells, book, sheet).box;
        // No page ends before the first row.
        if (row === 0) throw invalidArgument();
        book.setPage(sheet, { ...book.page(sheet), breaks: [...breaks(), row] });
        return asObject(row);
      },
    },
  });
}

function footer(
  book: Book,
  sheet: string,
  update: (change: Partial<PageRecord>) => void,
): HostObject {
  const own = () => book.page(sheet).footer ?? {};
  const set = (part: "left" | "center" | "right") => (value: unknown) =>
    update({ footer: { ...own(), [part]: givenText(value) } });
  return {
    type: "HeaderFooter",
    properties: {
      LeftFooter: () => own().left ?? "",
      CenterFooter: () => own().center ?? "",
      RightFooter: () => own().right ?? "",
    },
    setters: { LeftFooter: set("left"), CenterFooter: set("center"), RightFooter: set("right") },
  };
}

/** A zoom, or how many pages the sheet is made to fit: the one takes the place of the other. */
function givenZoom(value: unknown): Partial<PageRecord> {
  if (typeof value !== "object" || value === null) throw invalidArgument();
  const { scale, horizontalFitToPages, verticalFitToPages } = value as Record<string, unknown>;
  const pages = (given: unknown) => (given === undefined ? undefined : givenNumber(given));
  if (typeof scale === "number") return { scale, fit: undefined };
  const fit = { wide: pages(horizontalFitToPages), tall: pages(verticalFitToPages) };
  return { scale: undefined, fit };
}

const pointsIn = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
const edges = ["top", "bottom", "left", "right", "header", "footer"] as const;

function givenMargins(unit: unknown, given: unknown): NonNullable<PageRecord["margins"]> {
  const points = pointsIn[givenChoice(unit, ["Points", "Inches", "Centimeters"])];
  if (typeof given !== "object" || given === null) throw invalidArgument();
  return Object.fromEntries(
    edges.flatMap((edge) => {
      const distance = (given as Record<string, unknown>)[edge];
      return typeof distance === "number" ? [[edge, distance * points]] : [];
    }),
  );
}
