import { defaultAbcSettings } from "../../../engine/classification/abc";
import type { Place } from "../../../workbook/excel/types";
import { calledName } from "../../catalogue/called-name";
import type { RunSettings } from "../classes/run-settings";
import { columnLetters } from "../../../workbook/excel/a1";
import type { ListColumns } from "../columns/list-columns";
import type { FormulaParts, NotLive } from "../methods/method";
import { methods } from "../methods/methods";
import type { CheckedList } from "../state";

/** The functions see the columns and every number in them, and nothing that this pane does beyond. */
export function whyNotLive(checked: CheckedList, { margin }: RunSettings): NotLive | null {
  const { columns, choices, sorted, rows } = checked;
  const { ledger, findings } = sorted;
  const found = (kind: string) => findings.some((finding) => finding.kind === kind);
  if (columns.valueFrom !== "column") return "product";
  if (columns.group !== null) return "groups";
  if (margin > 0) return "margin";
  const { formula } = methods[columns.method];
  const ofColumns = formula.notOf?.(columns) ?? null;
  if (ofColumns !== null) return ofColumns;
  if (ledger.hidden > 0) return "hidden";
  if (ledger.totals > 0) return "totals";
  if (choices.textNumbers === "read" && found("textNumber")) return "textNumbers";
  if (choices.duplicates === "sum" && found("duplicates")) return "duplicates";
  const gaps = ledger.blank + ledger.text + ledger.textNumber + ledger.doubtful + ledger.error;
  return formula.notWith?.(rows, gaps) ?? null;
}

/** In Excel's English syntax, whatever the user's language; default arguments are left out. */
export function liveFormula(
  list: Place,
  columns: ListColumns,
  settings: RunSettings,
  namespace: string,
): string {
  const range: FormulaParts["range"] = (first, last = first) => {
    const [left, right] = [first, last].map((column) => columnLetters(list.column + (column ?? 0)));
    return `${left}${list.row + (columns.hasHeader ? 2 : 1)}:${right}${list.row + list.rows}`;
  };
  const call: FormulaParts["call"] = (name, given) => {
    const used = [...given];
    while (used[used.length - 1] === "") used.pop();
    return `${calledName(name, namespace)}(${used.join(",")})`;
  };
  const [value, lines] = [range(columns.value), linesOf(settings)];
  return methods[columns.method].formula.text({ columns, settings, range, call, value, lines });
}

function linesOf(settings: RunSettings): string[] {
  const { aShare, bShare, rule } = defaultAbcSettings;
  return [
    settings.aShare === aShare ? "" : String(settings.aShare),
    settings.bShare === bShare ? "" : String(settings.bShare),
    settings.rule === rule ? "" : `"${settings.rule}"`,
  ];
}
