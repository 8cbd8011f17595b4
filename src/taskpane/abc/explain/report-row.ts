import type { PaneTexts } from "../../../locales";
import type { Cell } from "../../../workbook/excel/types";
import type { CellExplanation, Pane } from "../../pane/pane";
import { reasonOfItem } from "./item-reason";
import type { ReportPart } from "./report-section";
import { shownFigure } from "../../reading/cells/shown-cell";

type Column = keyof PaneTexts["explain"]["report"]["columns"];

const shares: Column[] = ["share", "cumulative", "target"];
/** Told without cents where they are large, as their cells show them. */
const amounts: Column[] = ["value"];

/** What a cell of the report's sorted list says, with the numbers of its row. */
export function explainRow(
  pane: Pane,
  { roles: marks, header, row }: Pick<ReportPart, "roles" | "header" | "row">,
  { column, value }: { column: number; value: Cell },
): CellExplanation {
  const { columns, outside } = pane.texts.explain.report;
  const roles = header.map((_, k) => columnOf(pane, marks[k]));
  if (value === "" || header[column] === "") return { sentences: [outside], facts: [] };
  const shown = (k: number) =>
    roles[k] === "line"
      ? pane.formats.line(Number(row[k]))
      : amounts.includes(roles[k]) && typeof row[k] === "number"
        ? pane.formats.amount(Number(row[k]))
        : shownFigure(pane, row[k] ?? "", shares.includes(roles[k]));
  const of = (role: Column) => row[roles.indexOf(role)] ?? "";
  const item = { name: of("item"), value: of("value"), rank: of("rank") };
  const reasons = reasonOfItem(pane, { inReport: item, shown: of("class") });
  const figure = {
    shown: shown(column),
    header: String(header[column]),
    byScore: roles.includes("score"),
    inGroups: roles.includes("group"),
  };
  return {
    sentences: [columns[roles[column]](figure), ...(reasons ?? [])],
    facts: header.flatMap((name, k): [string, string][] =>
      name === "" ? [] : [[String(name), shown(k)]],
    ),
  };
}

/** A criterion bears the name of its column, and a newer Stockbook may know more roles than this one. */
function columnOf({ texts }: Pane, role: string | undefined): Column {
  if (role === "lineA" || role === "lineB") return "line";
  const known = Object.keys(texts.explain.report.columns) as Column[];
  return known.find((each) => each === role) ?? "other";
}
