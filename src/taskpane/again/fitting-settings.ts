import type { AbcRule } from "../../engine/classification/abc";
import type { SecondScope } from "../../engine/classification/two-stage";
import type { FoundList } from "../../workbook/types";
import { defaultChoices } from "../check/choices";
import { defaultRunSettings } from "../choose/run-settings";
import { methods, mostCriteria, type ListColumns } from "../see/list-columns";
import type { ListSettings } from "./list-settings";

/** What a list has that was kept before there were groups, methods and periods. */
const plainColumns: Partial<ListColumns> = {
  group: null,
  method: "value",
  second: null,
  further: [],
  firstPeriod: null,
  lastPeriod: null,
};

/** The settings as they were kept, or null when they are not whole or do not fit the list. */
export function fittingSettings(kept: unknown, list: FoundList): ListSettings | null {
  if (!isRecord(kept) || !isRecord(kept.columns)) return null;
  if (!isRecord(kept.choices) || !isRecord(kept.lines)) return null;
  const columns: Record<string, unknown> = { ...plainColumns, ...kept.columns };
  const choices: Record<string, unknown> = { ...defaultChoices, ...kept.choices };
  const lines: Record<string, unknown> = { ...defaultRunSettings, ...kept.lines };
  const fits =
    fitsColumns(columns, list.place.columns) &&
    oneOf(choices.hidden, ["keep", "leaveOut"]) &&
    oneOf(choices.textNumbers, ["read", "leaveOut"]) &&
    oneOf(choices.duplicates, ["sum", "keep"]) &&
    oneOf(choices.totals, ["leaveOut", "count"]) &&
    oneOf(choices.readings, ["likely", "grouping", "decimal"]) &&
    oneOf(choices.codes, ["apart", "same"]) &&
    oneOf(choices.sums, ["count", "leaveOut"]) &&
    oneOf(choices.emptyPeriods, ["zero", "passOver"]) &&
    fitsLines(lines);
  return fits ? ({ columns, choices, lines } as unknown as ListSettings) : null;
}

function fitsColumns(columns: Record<string, unknown>, count: number): boolean {
  const isColumn = (column: unknown) =>
    Number.isInteger(column) && (column as number) >= 0 && (column as number) < count;
  const { further, hasHeader, method, valueFrom } = columns;
  const roles: (keyof ListColumns)[] = [
    ...(["item", "description", "group", "value", "quantity", "price"] as const),
    ...(["second", "firstPeriod", "lastPeriod"] as const),
  ];
  return (
    typeof hasHeader === "boolean" &&
    oneOf(method, methods) &&
    oneOf(valueFrom, ["column", "product", "periods"]) &&
    (valueFrom !== "periods" || method === "steadiness") &&
    roles.every((role) => columns[role] === null || isColumn(columns[role])) &&
    Array.isArray(further) &&
    further.length < mostCriteria &&
    further.every(isColumn)
  );
}

function fitsLines(lines: Record<string, unknown>): boolean {
  const { aShare, bShare, rule, scope, xLimit, yLimit, weights, margin, targets } = lines;
  return (
    isBetween(aShare, 0, 1) &&
    isBetween(bShare, 0, 1) &&
    aShare > 0 &&
    aShare <= bShare &&
    oneOf(rule, ["crossing", "within", "count"] satisfies AbcRule[]) &&
    oneOf(scope, ["list", "class"] satisfies SecondScope[]) &&
    isBetween(xLimit, 0, Infinity) &&
    isBetween(yLimit, 0, Infinity) &&
    xLimit <= yLimit &&
    isBetween(margin, 0, 1) &&
    Array.isArray(weights) &&
    weights.every((weight) => isBetween(weight, 0, Infinity)) &&
    isRecord(targets) &&
    Object.keys(defaultRunSettings.targets).every((name) => isBetween(targets[name], 0, 1))
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function oneOf(value: unknown, words: readonly string[]): boolean {
  return typeof value === "string" && words.includes(value);
}

function isBetween(value: unknown, least: number, most: number): value is number {
  return typeof value === "number" && Number.isFinite(value) && value >= least && value <= most;
}
