import type { Cell, ReportContent, Written } from "../../workbook/excel/types";
import { itemName } from "../list/role-cell";
import type { Pane } from "../pane/pane";
import { placeName } from "../pane/place-name";
import { takeBackWritten } from "../written/take-back";
import { write } from "../written/write";
import { writings } from "../written/writings";
import type { Answer, Plan } from "./answer";
import type { NumberRole } from "./columns";
import { countPlanPart } from "./state";

/** Writes a sheet with a row for each count, and blank cells for what is found. */
export function writeSheet(pane: Pane): Promise<void> {
  return write(pane, {
    at: "count-write",
    run: async (progress) => {
      const { result } = countPlanPart.of(pane);
      if (result === null || result.plan === null) return undefined;
      return pane.workbook.writeReport(sheetContent(pane, result, result.plan), progress);
    },
    name: (written) => sheetName(pane, written),
    show: (written) =>
      countPlanPart.change(pane, { sheets: [...countPlanPart.of(pane).sheets, written] }),
  });
}

/** Removes a count sheet. What somebody has filled in since goes only when asked for again. */
export function takeBackSheet(pane: Pane, written: Written, evenIfEdited = false): Promise<void> {
  const removal = { name: sheetName(pane, written), at: "count-write", evenIfEdited };
  return takeBackWritten(pane, written, removal, () => ({
    at: "count-write",
    heading: "count-write-heading",
  }));
}

export function sheetName({ texts }: Pane, { place }: Written): string {
  return texts.countPlan.sheet.written(place.sheetName);
}

export function writtenSheets(pane: Pane): Written[] {
  const { sheets } = countPlanPart.of(pane);
  return writings.of(pane).written.filter((written) => sheets.includes(written));
}

/** The sheet as plain data, which the workbook writes as it is. */
export function sheetContent(
  pane: Pane,
  { rows, settings }: Answer,
  { classes, counts, dates }: Plan,
): ReportContent {
  const { sheet } = pane.texts.countPlan;
  const rowOf = (count: number) => counts.items[count];
  const inList = (role: NumberRole) => (count: number) => {
    const number = rows.numbers[role][rowOf(count)];
    return Number.isNaN(number) ? "" : number;
  };
  const has = (role: NumberRole) => rows.columns.at[role] !== null;
  type Column = [header: string, format: string, cell: (count: number) => Cell];
  const columns: Column[] = [
    [sheet.day, dateFormat, (count) => dates[counts.days[count]]],
    [sheet.item, "General", (count) => itemName(pane, rows, rowOf(count))],
    [sheet.class, "General", (count) => rows.classes[rows.classOf[rowOf(count)]]],
    // Where the list has none, it is filled in before anything can be compared.
    [sheet.book, "General", inList("book")],
    [sheet.counted, "General", () => ""],
    ...(has("unitCost") ? [[sheet.unitCost, "#,##0.00", inList("unitCost")] satisfies Column] : []),
    [sheet.note, "General", () => ""],
  ];
  return {
    sheetName: sheet.name,
    title: sheet.title(placeName(rows.list.place)),
    sections: [
      {
        heading: sheet.classes,
        hasHeader: true,
        rows: [
          [sheet.class, sheet.items, sheet.countsAYear, sheet.aDay, sheet.overdue],
          ...classes.map(({ name, items, countsAYear, aDay, overdue }) => [
            ...[name, items, countsAYear, aDay, overdue],
          ]),
        ],
        numberFormats: ["General", "#,##0", "General", "#,##0.0", "#,##0"],
      },
      {
        heading: sheet.settings,
        hasHeader: false,
        rows: [
          [sheet.workingDays, settings.workingDays],
          [sheet.seed, settings.seed],
        ],
        numberFormats: ["General", "General"],
      },
    ],
    table: {
      header: columns.map(([header]) => header),
      rows: counts.items.length,
      cells: (first, count) =>
        Array.from({ length: Math.min(count, counts.items.length - first) }, (_, k) =>
          columns.map(([, , cell]) => cell(first + k)),
        ),
    },
    tableNumberFormats: columns.map(([, format]) => format),
    source: rows.source,
  };
}

/** Excel shows it in the user's own way. */
const dateFormat = "m/d/yyyy";
