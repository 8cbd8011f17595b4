import type { Cell } from "../../../workbook/excel/types";
import type { Rows } from "../rows/rows";
import { groupName } from "../answer/group-name";
import { className } from "../classes/result";
import { methods } from "../methods/methods";
import { shareFormat, shareFormatOf, wholeFormat } from "../../list/report-formats";
import type { Pane } from "../../pane/pane";
import { targetFormat } from "./class-columns";
import type { Money } from "./money";
import { reportFacts } from "./report-facts";
import type { Run } from "./run";

/** A column of the report's sorted list. */
export interface TableColumn {
  role:
    | "rank"
    | "group"
    | "item"
    | "description"
    | "value"
    | "measure"
    | "variation"
    | "score"
    | "share"
    | "cumulative"
    | "class"
    | "target"
    | "before";
  header: string;
  /** Excel's number format. */
  format: string;
  cell: (item: number) => Cell;
}

/** Rank, item, value, share, cumulative share and class. */
export function tableColumns(
  pane: Pick<Pane, "texts" | "formats">,
  run: Run,
  money: Money,
): TableColumn[] {
  const { texts } = pane;
  const { table } = texts.report;
  const { items, pareto, settings, before, method, matrix } = run.result;
  const { rows } = run.checked;
  const { descriptions, groups } = rows;
  const { scores, report } = methods[method];
  const own = report?.columns?.(reportFacts(pane, run)) ?? [];
  const rowOf = (item: number) => items.firstRow[item];
  const columns: (TableColumn | null)[] = [
    column("rank", table.rank, wholeFormat, (item) => pareto.rank[item]),
    groups &&
      column("group", table.group, "General", (item) =>
        groupName(pane, { name: groups[rowOf(item)] }),
      ),
    column("item", table.item, "General", (item) => itemCell(texts, rows, rowOf(item))),
    descriptions &&
      column("description", table.description, "General", (item) => descriptions[rowOf(item)]),
    column("value", money.named(table.value), money.format, (item) => finite(items.values[item])),
    ...own.map(({ role, header, format, number }) =>
      column(role, header, format, (item) => finite(number(item))),
    ),
    column(
      "share",
      scores === undefined ? table.share : table.scoreShare,
      shareFormatOf(pareto.share[pareto.order[0]]),
      (item) => finite(pareto.share[item]),
    ),
    column("cumulative", table.cumulative, shareFormat, (item) =>
      finite(pareto.cumulativeShare[item]),
    ),
    column("class", table.class, "General", (item) => className(run.result, item)),
    matrix &&
      column("target", table.target, targetFormat, (item) =>
        finite(settings.targets[className(run.result, item)]),
      ),
    before && column("before", table.before, "General", (item) => before[item] ?? ""),
  ];
  return columns.filter((each): each is TableColumn => each !== null);
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
function itemCell({ check }: Pane["texts"], rows: Rows, row: number): Cell {
  const cell = rows.nameCells?.[row];
  if (typeof cell === "number") return cell;
  return rows.names[row] || check.rowName(String(rows.firstSheetRow + row));
}
