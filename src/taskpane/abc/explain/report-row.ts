import type { PaneTexts } from "../../../locales";
import type { Cell } from "../../../workbook/excel/types";
import type { CellExplanation, Pane } from "../../pane/pane";
import { reasonOfItem } from "./item-reason";
import { shownFigure } from "../../pane/shown-cell";

type Column = keyof PaneTexts["explain"]["report"]["columns"];

/** The headers that the report's own texts name; a criterion bears the name of its column. */
const named = [
  ...(["rank", "group", "item", "description", "value", "score", "variation"] as const),
  ...(["share", "cumulative", "class", "target", "before"] as const),
];
const shares: Column[] = ["share", "cumulative", "target"];

/** What a cell of the report's sorted list says, with the numbers of its row. */
export function explainRow(
  pane: Pane,
  header: Cell[],
  row: Cell[],
  { column, value }: { column: number; value: Cell },
): CellExplanation {
  const { columns, outside, by, among } = pane.texts.explain.report;
  const roles = header.map((name, k) => roleOf(pane, name, row[k]));
  if (value === "" || header[column] === "") return { sentences: [outside], facts: [] };
  const shown = (k: number) =>
    roles[k] === "line"
      ? pane.formats.line(Number(row[k]))
      : shownFigure(pane, row[k] ?? "", shares.includes(roles[k]));
  const of = (role: Column) => row[roles.indexOf(role)] ?? "";
  const item = { name: of("item"), value: of("value"), rank: of("rank") };
  const reasons = reasonOfItem(pane, { inReport: item, shown: of("class") });
  const figure = {
    shown: shown(column),
    header: String(header[column]),
    by: roles.includes("score") ? by.score : by.value,
    among: roles.includes("group") ? among.group : among.all,
  };
  return {
    sentences: [columns[roles[column]](figure), ...(reasons ?? [])],
    facts: header.flatMap((name, k): [string, string][] =>
      name === "" ? [] : [[String(name), shown(k)]],
    ),
  };
}

function roleOf({ texts, formats }: Pane, header: Cell, cell: Cell): Column {
  const { table } = texts.report;
  const isLine = ["A", "B"].some((name) => table.line(name, formats.line(Number(cell))) === header);
  return isLine ? "line" : (named.find((role) => table[role] === header) ?? "other");
}
