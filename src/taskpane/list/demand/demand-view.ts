import { html, nothing } from "lit/html.js";
import type { FoundList } from "../../../workbook/excel/types";
import type { Pane } from "../../pane/pane";
import { radiosView } from "../../pane/radios-view";
import type { View } from "../../pane/view";
import { changeColumns, type Again } from "../choose-columns";
import { columnSelect } from "../column-select";
import type { HasHeader, ListTask } from "../list-task";
import { columnField } from "../role-form";
import { unitSelect } from "../unit-select";
import { demandSources, type DemandColumns } from "./demand-columns";

/** What the demand is taken from, its periods, and how long one is. */
export function demandView<Columns extends DemandColumns & HasHeader>(
  pane: Pane,
  task: Pick<ListTask<Columns>, "state" | "prefix">,
  list: FoundList,
  columns: Columns,
  again: Again,
): View {
  const { demand: words } = pane.texts;
  const change = (part: Partial<DemandColumns>) =>
    changeColumns(pane, task, (columns) => ({ ...columns, ...part }), again);
  const period = (which: "firstPeriod" | "lastPeriod", id: string) =>
    columnSelect(pane, list, columns, {
      id,
      label: words[which],
      none: words.choosePeriod,
      chosen: columns[which],
      choose: (column) => change({ [which]: column }),
    });
  return html`${radiosView(pane, {
    name: `${task.prefix}demand-from`,
    legend: words.from.legend,
    ways: demandSources,
    words: words.from,
    chosen: columns.demandFrom,
    choose: (demandFrom) => change({ demandFrom }),
  })}
  ${
    columns.demandFrom === "average"
      ? nothing
      : html`<div class="pair">
          ${period("firstPeriod", columnField(task, "periods"))}
          ${period("lastPeriod", `${task.prefix}last-period`)}
        </div>`
  }
  ${unitSelect({
    id: `${task.prefix}period`,
    label: words.period,
    units: words.units,
    chosen: columns.period,
    choose: (period) => change({ period }),
  })}`;
}
