import { keyed } from "lit/directives/keyed.js";
import { html, nothing } from "lit/html.js";
import type { FoundList } from "../../../workbook/excel/types";
import { columnSelect } from "../../list/column-select";
import { choiceOf } from "../../pane/choice-view";
import type { Pane } from "../../pane/pane";
import type { View } from "../../pane/view";
import type { ChosenColumns } from "../methods/method";
import { methodIds, methods } from "../methods/methods";
import { abc } from "../state";
import { chooseColumns } from "./choose-columns";
import type { ListColumns } from "./list-columns";

/** What the items are classified by, and the columns that takes beside the value. */
export function criteriaView(pane: Pane, list: FoundList, columns: ListColumns): View {
  const { texts, formats } = pane;
  const form = methods[columns.method].columns.form?.({ texts, formats, list, columns });
  const fields = form?.columns.map(({ id, label, none, chosen, choose }) =>
    columnSelect(pane, list, columns, {
      id: `${id}-column`,
      label,
      none,
      chosen,
      choose: (column) => take(pane, choose(column, abc.of(pane).lines.fields)),
    }),
  );
  return html`${choiceOf(pane, {
    name: "method",
    legend: texts.see.method,
    ways: methodIds,
    words: texts.see.methods,
    chosen: columns.method,
    choose: (method) => chooseColumns(pane, { method }),
  })}
  ${keyed(columns.method, form?.isPair ? html`<div class="pair">${fields}</div>` : fields)}
  ${form?.remark === undefined ? nothing : html`<p id=${form.remark.id}>${form.remark.text}</p>`}`;
}

function take(pane: Pane, { columns, fields }: ChosenColumns): void {
  if (fields !== undefined) abc.change(pane, { lines: { ...abc.of(pane).lines, fields } });
  chooseColumns(pane, columns);
}
