import type { Cell, ReportContent, Written } from "../../workbook/excel/types";
import { centsFormat, dateFormat, tenthsFormat, wholeFormat } from "../list/report-formats";
import { itemName } from "../list/role-cell";
import type { Pane } from "../pane/pane";
import { placeName } from "../pane/place-name";
import { takeBackWritten } from "../written/take-back";
import { write } from "../written/write";
import { writings } from "../written/writings";
import { writtenBy } from "../written/written-by";
import type { Answer, Plan } from "./answer";
import type { NumberRole } from "./columns";
import { countPlanPart } from "./state";
import { countPlanTask } from "./task";

/** Writes a sheet with a row for each count, and blank cells for what is found. */
export function writeSheet(pane: Pane): Promise<void> {
  return write(pane, {
    by: countPlanTask.id,
    at: "count-write",
    run: async (progress) => {
      const { result } = countPlanPart.of(pane);
      if (result === null || result.plan === null) return undefined;
      return pane.workbook.writeReport(sheetContent(pane, result, result.plan), progress);
    },
    name: (written) => sheetName(pane, written),
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
  return writings.of(pane).written.filter((each) => writtenBy(each) === countPlanTask.id);
}

interface SheetColumn {
  role: "day" | "item" | "class" | "book" | "counted" | "unitCost" | "note";
  format: string;
  cell: (count: number) => Cell;
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
  const unitCost: SheetColumn = {
    role: "unitCost",
    format: centsFormat,
    cell: inList("unitCost"),
  };
  const general = "General";
  const columns: SheetColumn[] = [
    { role: "day", format: dateFormat, cell: (count) => dates[counts.days[count]] },
    { role: "item", format: general, cell: (count) => itemName(pane, rows, rowOf(count)) },
    {
      role: "class",
      format: general,
      cell: (count) => rows.classes[rows.classOf[rowOf(count)]],
    },
    // Where the list has none, it is filled in before anything can be compared.
    { role: "book", format: general, cell: inList("book") },
    { role: "counted", format: general, cell: () => "" },
    ...(rows.columns.at.unitCost === null ? [] : [unitCost]),
    { role: "note", format: general, cell: () => "" },
  ];
  return {
    sheetName: sheet.name,
    title: sheet.title(placeName(rows.list.place)),
    sections: [
      {
        role: "classes",
        columnRoles: ["class", "items", "countsAYear", "aDay", "overdue"],
        heading: sheet.classes,
        hasHeader: true,
        rows: [
          [sheet.class, sheet.items, sheet.countsAYear, sheet.aDay, sheet.overdue],
          ...classes.map(({ name, items, countsAYear, aDay, overdue }) => [
            ...[name, items, countsAYear, aDay, overdue],
          ]),
        ],
        numberFormats: ["General", wholeFormat, "General", tenthsFormat, wholeFormat],
      },
      {
        role: "settings",
        columnRoles: ["name", "value"],
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
      columnRoles: columns.map(({ role }) => role),
      header: columns.map(({ role }) => sheet[role]),
      rows: counts.items.length,
      cells: (first, count) =>
        Array.from({ length: Math.min(count, counts.items.length - first) }, (_, k) =>
          columns.map(({ cell }) => cell(first + k)),
        ),
    },
    tableNumberFormats: columns.map(({ format }) => format),
    source: rows.source,
  };
}
