import { html, nothing } from "lit/html.js";
import type { FoundList } from "../../../workbook/excel/types";
import { choiceOf } from "../../pane/choice-view";
import type { Pane } from "../../pane/pane";
import type { View } from "../../pane/view";
import { chooseColumns } from "./choose-columns";
import { chooseFurther } from "./choose-further";
import { columnName } from "../../list/column-name";
import { columnSelect } from "../../list/column-select";
import { methods, mostCriteria, type ListColumns, type Method } from "./list-columns";
import { otherPeriods } from "./other-periods";

/** What the items are classified by, and the columns that takes beside the value. */
export function criteriaView(pane: Pane, list: FoundList, columns: ListColumns): View {
  const { see } = pane.texts;
  return html`${choiceOf(pane, {
    name: "method",
    legend: see.method,
    ways: methods,
    words: see.methods,
    chosen: columns.method,
    choose: (method) => chooseColumns(pane, { method }),
  })}
  ${measuresView[columns.method](pane, list, columns)}`;
}

const measuresView: Record<Method, (pane: Pane, list: FoundList, columns: ListColumns) => unknown> =
  {
    value: () => "",
    twoStage: (pane, list, columns) =>
      columnSelect(pane, list, columns, {
        id: "second-column",
        label: pane.texts.see.secondColumn,
        none: pane.texts.see.choose,
        chosen: columns.second,
        choose: (second) => chooseColumns(pane, { second }),
      }),
    weighted: furtherView,
    steadiness: periodsView,
  };

function periodsView(pane: Pane, list: FoundList, columns: ListColumns): View {
  const { see } = pane.texts;
  return html`<div class="pair">
      ${(["firstPeriod", "lastPeriod"] as const).map((role) =>
        columnSelect(pane, list, columns, {
          id: `${role}-column`,
          label: see[role],
          none: see.choose,
          chosen: columns[role],
          choose: (column) => chooseColumns(pane, { [role]: column }),
        }),
      )}
    </div>
    ${otherPeriodsView(pane, list, columns)}`;
}

/** Told before the list is read: the user may choose other columns, or keep them. */
function otherPeriodsView({ texts, formats }: Pane, list: FoundList, columns: ListColumns): View {
  const others = otherPeriods(list, columns);
  if (others.length === 0) return nothing;
  const first = columnName(texts, list, columns, others[0]);
  const further = others.length - 1;
  return html`<p id="other-periods">
    ${texts.see.otherPeriods(first, further === 0 ? null : formats.count(further))}
  </p>`;
}

/** One select for each further criterion, and an empty one for the next. */
function furtherView(pane: Pane, list: FoundList, columns: ListColumns): View {
  const { see } = pane.texts;
  const { further } = columns;
  const count = Math.min(further.length + 1, mostCriteria - 1);
  return html`${Array.from({ length: count }, (_, k) =>
    columnSelect(pane, list, columns, {
      id: `further-${k}-column`,
      label: see.furtherColumn(String(k + 2)),
      none: k < further.length ? see.noFurther : see.choose,
      chosen: further[k] ?? null,
      choose: (column) => chooseFurther(pane, further, k, column),
    }),
  )}`;
}
