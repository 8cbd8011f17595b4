import { defaultAbcSettings } from "../../../engine/classification/abc";
import { defaultXyzSettings } from "../../../engine/classification/xyz";
import type { Place } from "../../../workbook/excel/types";
import { calledName } from "../../catalogue/called-name";
import type { RunSettings } from "../classes/run-settings";
import { columnLetters } from "../../../workbook/excel/a1";
import { periodColumns, type ListColumns } from "../columns/list-columns";
import type { CheckedList } from "../state";

/** Why a live formula would give other classes than this run. */
export type NotLive =
  | "product"
  | "groups"
  | "margin"
  | "apart"
  | "gaps"
  | "blankPeriods"
  | "hidden"
  | "duplicates"
  | "textNumbers"
  | "totals";

/** The functions see the columns and every number in them, and nothing that this pane does beyond. */
export function whyNotLive(checked: CheckedList, { margin }: RunSettings): NotLive | null {
  const { columns, choices, sorted, rows } = checked;
  const { ledger, findings } = sorted;
  const found = (kind: string) => findings.some((finding) => finding.kind === kind);
  if (columns.valueFrom !== "column") return "product";
  if (columns.group !== null) return "groups";
  if (margin > 0) return "margin";
  if (columns.method === "weighted" && !areNeighbours(columns)) return "apart";
  if (ledger.hidden > 0) return "hidden";
  if (ledger.totals > 0) return "totals";
  if (choices.textNumbers === "read" && found("textNumber")) return "textNumbers";
  if (choices.duplicates === "sum" && found("duplicates")) return "duplicates";
  if (columns.method === "steadiness" && rows.emptyPeriods.some((count) => count > 0)) {
    return "blankPeriods";
  }
  const gaps = ledger.blank + ledger.text + ledger.textNumber + ledger.doubtful + ledger.error;
  return columns.method !== "value" && gaps > 0 ? "gaps" : null;
}

/** In Excel's English syntax, whatever the user's language; default arguments are left out. */
export function liveFormula(
  list: Place,
  columns: ListColumns,
  settings: RunSettings,
  namespace: string,
): string {
  const range = (first: number | null, last = first) => {
    const [left, right] = [first, last].map((column) => columnLetters(list.column + (column ?? 0)));
    return `${left}${list.row + (columns.hasHeader ? 2 : 1)}:${right}${list.row + list.rows}`;
  };
  const call = (name: string, given: string[]) => {
    const used = [...given];
    while (used[used.length - 1] === "") used.pop();
    return `${calledName(name, namespace)}(${used.join(",")})`;
  };
  const lines = linesOf(settings);
  const value = range(columns.value);
  switch (columns.method) {
    case "value":
      return `=${call("ABC", [value, ...lines])}`;
    case "twoStage":
      return `=${call("ABC.TWOSTAGE", [value, range(columns.second), ...lines, scopeOf(settings)])}`;
    case "weighted": {
      const criteria = range(columns.value, columns.further[columns.further.length - 1]);
      return `=${call("ABC.MULTI", [criteria, weightsOf(settings), ...lines])}`;
    }
    case "steadiness": {
      const periods = periodColumns(columns) ?? [];
      const history = range(periods[0], periods[periods.length - 1]);
      return `=${call("ABC", [value, ...lines])}&${call("XYZ", [history, ...limitsOf(settings)])}`;
    }
  }
}

function linesOf(settings: RunSettings): string[] {
  const { aShare, bShare, rule } = defaultAbcSettings;
  return [
    settings.aShare === aShare ? "" : String(settings.aShare),
    settings.bShare === bShare ? "" : String(settings.bShare),
    settings.rule === rule ? "" : `"${settings.rule}"`,
  ];
}

function limitsOf(settings: RunSettings): string[] {
  const { xLimit, yLimit } = defaultXyzSettings;
  return [
    settings.xLimit === xLimit ? "" : String(settings.xLimit),
    settings.yLimit === yLimit ? "" : String(settings.yLimit),
  ];
}

function scopeOf({ scope }: RunSettings): string {
  return scope === "list" ? "" : `"${scope}"`;
}

/** All alike are what the function takes without any. */
function weightsOf({ weights }: RunSettings): string {
  return weights.every((weight) => weight === weights[0]) ? "" : `{${weights.join(",")}}`;
}

/** The criteria stand side by side in their order, so that they are one range. */
function areNeighbours({ value, further }: ListColumns): boolean {
  return value !== null && further.every((column, k) => column === value + k + 1);
}
