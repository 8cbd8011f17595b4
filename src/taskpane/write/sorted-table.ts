import type { Cell, Progress } from "../../workbook/types";
import type { Pane } from "../state/pane";
import { inSlices } from "../state/slices";
import type { Result } from "../look/classify";
import type { Run } from "./report-content";

/** A column of the report's sorted list. */
export interface TableColumn {
  role:
    | "rank"
    | "item"
    | "description"
    | "value"
    | "share"
    | "cumulative"
    | "class"
    | "lineA"
    | "lineB";
  header: string;
  /** Excel's number format. */
  format: string;
  cell: (item: number) => Cell;
}

export const wholeFormat = "#,##0";
export const shareFormat = "0.0%";

/** Rank, item, value, share, cumulative share, class; and the lines, where they cut the curve. */
export function tableColumns(
  { texts, formats }: Pick<Pane, "texts" | "formats">,
  { checked: { rows }, result }: Run,
  valueFormat: string,
): TableColumn[] {
  const { table } = texts.report;
  const { items, pareto, classes, settings } = result;
  const rowOf = (item: number) => items.firstRow[item];
  const { descriptions } = rows;
  const columns: TableColumn[] = [
    column("rank", table.rank, wholeFormat, (item) => pareto.rank[item]),
    column("item", table.item, "General", (item) => itemCell(texts, rows, rowOf(item))),
  ];
  if (descriptions !== null) {
    const cell = (item: number) => descriptions[rowOf(item)];
    columns.push(column("description", table.description, "General", cell));
  }
  columns.push(
    column("value", table.value, valueFormat, (item) => finite(items.values[item])),
    column("share", table.share, shareFormat, (item) => finite(pareto.share[item])),
    column("cumulative", table.cumulative, shareFormat, (item) =>
      finite(pareto.cumulativeShare[item]),
    ),
    column("class", table.class, "General", (item) => classes[item]),
  );
  if (settings.rule === "count") return columns;
  const { aShare, bShare } = settings;
  const lineColumn = (role: "lineA" | "lineB", name: string, share: number) =>
    column(role, table.line(name, formats.line(share)), shareFormat, () => share);
  return [...columns, lineColumn("lineA", "A", aShare), lineColumn("lineB", "B", bShare)];
}

/** The header, then the items from the largest value down. */
export async function sortedTable(
  { pareto, items }: Result,
  columns: TableColumn[],
  progress: Progress,
): Promise<Cell[][]> {
  const table: Cell[][] = [columns.map(({ header }) => header)];
  await inSlices(
    items.count,
    (place) => table.push(columns.map(({ cell }) => cell(pareto.order[place]))),
    progress,
  );
  return table;
}

/** A share of nothing, or a sum beyond what a cell can hold, is no number. */
export function finite(number: number): Cell {
  return Number.isFinite(number) ? number : "";
}

function column(
  role: TableColumn["role"],
  header: string,
  format: string,
  cell: TableColumn["cell"],
): TableColumn {
  return { role, header, format, cell };
}

/** An item number stays a number, so that it can be looked up from the list. */
function itemCell({ check }: Pane["texts"], rows: Run["checked"]["rows"], row: number): Cell {
  const cell = rows.nameCells?.[row];
  if (typeof cell === "number") return cell;
  return rows.names[row] || check.rowName(String(rows.firstSheetRow + row));
}
