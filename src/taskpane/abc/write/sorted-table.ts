import type { Cell } from "../../../workbook/excel/types";
import type { Rows } from "../rows/rows";
import { groupName } from "../answer/group-name";
import { className } from "../classes/result";
import { methods } from "../methods/methods";
import { shareFormat, shareFormatOf, wholeFormat } from "../../list/report-formats";
import type { ReportColumn } from "../../list/report-table";
import type { Pane } from "../../pane/pane";
import { targetFormat } from "./class-columns";
import type { Money } from "./money";
import { reportFacts } from "./report-facts";
import type { Run } from "./run";

/** What a column of the sorted list says. */
type Role =
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

/** Short marks between columns of numbers and texts. */
const centred = new Set<Role>(["rank", "class", "before", "target"]);

/** Rank, item, value, share, cumulative share and class. */
export function tableColumns(
  pane: Pick<Pane, "texts" | "formats">,
  run: Run,
  money: Money,
): ReportColumn<Role>[] {
  const { texts } = pane;
  const { table } = texts.report;
  const { items, pareto, settings, before, method, matrix } = run.result;
  const { rows } = run.checked;
  const { descriptions, groups } = rows;
  const { scores, report } = methods[method];
  const own = report?.columns?.(reportFacts(pane, run)) ?? [];
  const rowOf = (item: number) => items.firstRow[item];
  const columns: (ReportColumn<Role> | null)[] = [
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
  return columns.filter((each): each is ReportColumn<Role> => each !== null);
}

/** A share of nothing, or a sum beyond what a cell can hold, is no number. */
export function finite(number: number): Cell {
  return Number.isFinite(number) ? number : "";
}

function column(
  role: Role,
  header: string,
  format: string,
  cell: ReportColumn["cell"],
): ReportColumn<Role> {
  return { role, header, format, align: centred.has(role) ? "Center" : undefined, cell };
}

/** An item number stays a number, so that it can be looked up from the list. */
function itemCell({ check }: Pane["texts"], rows: Rows, row: number): Cell {
  const cell = rows.nameCells?.[row];
  if (typeof cell === "number") return cell;
  return rows.names[row] || check.rowName(String(rows.firstSheetRow + row));
}
