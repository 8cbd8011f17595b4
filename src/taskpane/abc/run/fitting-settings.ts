import type { AbcRule } from "../../../engine/classification/abc";
import type { SecondScope } from "../../../engine/classification/two-stage";
import type { FoundList } from "../../../workbook/excel/types";
import { defaultChoices, type Choices } from "../rows/choices";
import { defaultRunSettings } from "../classes/default-settings";
import type { RunSettings } from "../classes/run-settings";
import { mostCriteria, type ListColumns } from "../columns/list-columns";
import { methodIds, methods, plainMethod } from "../methods/methods";
import {
  either,
  list as listOf,
  nothing,
  number,
  record,
  truth,
  whole,
  word,
} from "../../kept/shape";

/** What is kept in the workbook for a list, so that the next colleague finds it. */
export interface ListSettings {
  columns: ListColumns;
  choices: Choices;
  lines: RunSettings;
}

/** What a list has that was kept before there were groups, methods and periods. */
const plainColumns: Partial<ListColumns> = {
  group: null,
  method: plainMethod,
  second: null,
  further: [],
  firstPeriod: null,
  lastPeriod: null,
};

/** The settings as they were kept, or null when they are not whole or do not fit the list. */
export function fittingSettings(kept: unknown, list: FoundList): ListSettings | null {
  const parts = record({ columns: anything, choices: anything, lines: anything })(kept);
  if (parts === undefined) return null;
  const columns = columnsOf(list.place.columns)({ ...plainColumns, ...parts.columns });
  const choices = choicesShape({ ...defaultChoices, ...parts.choices });
  const lines = linesShape({ ...defaultRunSettings, ...parts.lines });
  if (columns === undefined || choices === undefined || lines === undefined) return null;
  const fits =
    methods[columns.method].columns.valueFrom.includes(columns.valueFrom) &&
    lines.aShare > 0 &&
    lines.aShare <= lines.bShare &&
    lines.xLimit <= lines.yLimit;
  return fits ? { columns, choices, lines } : null;
}

const anything = (value: unknown) =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;

function columnsOf(count: number) {
  const column = whole(0, count - 1);
  const role = either(column, nothing);
  return record<ListColumns>({
    hasHeader: truth,
    ...{ item: role, description: role, group: role, value: role, quantity: role, price: role },
    ...{ second: role, firstPeriod: role, lastPeriod: role },
    method: word(methodIds),
    valueFrom: word(["column", "product", "periods"]),
    further: listOf(column, mostCriteria - 1),
  });
}

const choicesShape = record<Choices>({
  hidden: word(["keep", "leaveOut"]),
  textNumbers: word(["read", "leaveOut"]),
  duplicates: word(["sum", "keep"]),
  totals: word(["leaveOut", "count"]),
  readings: word(["likely", "grouping", "decimal"]),
  codes: word(["apart", "same"]),
  sums: word(["count", "leaveOut"]),
  emptyPeriods: word(["zero", "passOver"]),
});

const share = number(0, 1);
const limit = number(0, Number.MAX_VALUE);

const linesShape = record<RunSettings>({
  ...{ aShare: share, bShare: share, margin: share, xLimit: limit, yLimit: limit },
  rule: word<AbcRule>(["crossing", "within", "count"]),
  scope: word<SecondScope>(["list", "class"]),
  weights: listOf(limit, mostCriteria),
  targets: record(
    Object.fromEntries(Object.keys(defaultRunSettings.targets).map((name) => [name, share])),
  ),
});
