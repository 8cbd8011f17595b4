import type { Book, FilterRecord } from "../book";
import { intersection } from "../boxes";
import { givenText, givenWhole } from "../given";
import { invalidArgument, invalidOperation, notImplemented } from "../host-error";
import type { HostObject } from "../host-object";
import { requireWritableSheet } from "../protection";
import { givenCells, range } from "./range";

/** The filter of a sheet; of Excel's criteria only the one by a choice of texts. */
export function autoFilter(book: Book, sheet: string): HostObject {
  const record = () => book.filter?.(sheet) ?? null;
  const set = (filter: FilterRecord | null) => {
    requireWritableSheet(book, sheet);
    if (!book.setFilter) throw notImplemented("Worksheet.autoFilter");
    book.setFilter(sheet, filter);
  };
  return {
    type: "AutoFilter",
    properties: {
      Enabled: () => record() !== null,
      IsDataFiltered: () => record()?.column != null,
      Criteria: () => criteriaOf(record()),
    },
    methods: {
      Apply: (where, column, criteria) => {
        const cells = givenCells(where, book, sheet);
        if (cells.sheet !== sheet) throw invalidArgument();
        const { box } = cells;
        const tables = book.tables().filter((table) => table.sheet === sheet);
        if (box.rows < 2 || tables.some((table) => intersection(table.box, box))) {
          throw invalidOperation("The range cannot be filtered.");
        }
        set({ box, ...givenCriteria(box.columns, column, criteria) });
      },
      ClearCriteria: () => {
        const filter = record();
        if (filter !== null) set({ ...filter, column: null, shown: [] });
      },
      Remove: () => set(null),
      GetRangeOrNullObject: () => {
        const filter = record();
        return filter && range(book, sheet, filter.box);
      },
    },
  };
}

/** Of one or two texts Excel makes a criterion of its own, as if the user had typed it. */
function criteriaOf(filter: FilterRecord | null): Record<string, unknown>[] {
  if (filter === null) return [];
  const { box, column, shown } = filter;
  const own =
    shown.length > 2
      ? { filterOn: "Values", values: [...shown] }
      : {
          filterOn: "Custom",
          criterion1: `=${shown[0]}`,
          ...(shown.length > 1 ? { criterion2: `=${shown[1]}`, operator: "Or" } : {}),
        };
  return Array.from({ length: box.columns }, (_, at) =>
    at === column ? own : { filterOn: "Custom", criterion1: null, criterion2: null },
  );
}

function givenCriteria(
  columns: number,
  column: unknown,
  criteria: unknown,
): Pick<FilterRecord, "column" | "shown"> {
  if (column === undefined || column === null) return { column: null, shown: [] };
  const at = givenWhole(column);
  if (at < 0 || at >= columns) throw invalidArgument();
  const { filterOn, values } = (criteria ?? {}) as Record<string, unknown>;
  if (filterOn !== "Values" || !Array.isArray(values) || values.length === 0) {
    throw notImplemented("a filter by something else than texts");
  }
  return { column: at, shown: Array.from(values, givenText) };
}
