import { defaultAbcSettings, type AbcSettings } from "../../engine/classification/abc";
import type { Place } from "../../workbook/types";
import type { CheckedList } from "../state/pane-state";
import { columnLetters, type ListColumns } from "../see/list-columns";

/** Why a live formula would give other classes than this run. */
export type NotLive = "product" | "hidden" | "duplicates" | "textNumbers" | "totals";

/** ABC() sees one column and every number in it, and nothing that this pane does beyond that. */
export function whyNotLive({ columns, choices, sorted }: CheckedList): NotLive | null {
  const { ledger, findings } = sorted;
  const found = (kind: string) => findings.some((finding) => finding.kind === kind);
  if (columns.valueFrom === "product") return "product";
  if (ledger.hidden > 0) return "hidden";
  if (ledger.totals > 0) return "totals";
  if (choices.textNumbers === "read" && found("textNumber")) return "textNumbers";
  if (choices.duplicates === "sum" && found("duplicates")) return "duplicates";
  return null;
}

/** In Excel's English syntax, whatever the user's language; default arguments are left out. */
export function liveFormula(
  list: Place,
  columns: ListColumns,
  settings: AbcSettings,
  namespace: string,
): string {
  const letters = columnLetters(list.column + (columns.value ?? 0));
  const firstRow = list.row + (columns.hasHeader ? 2 : 1);
  const range = `${letters}${firstRow}:${letters}${list.row + list.rows}`;
  const { aShare, bShare, rule } = defaultAbcSettings;
  const options = [
    settings.aShare === aShare ? "" : String(settings.aShare),
    settings.bShare === bShare ? "" : String(settings.bShare),
    settings.rule === rule ? "" : `"${settings.rule}"`,
  ];
  while (options.length > 0 && options[options.length - 1] === "") options.pop();
  const prefix = namespace === "" ? "" : `${namespace}.`;
  return `=${prefix}ABC(${[range, ...options].join(",")})`;
}
