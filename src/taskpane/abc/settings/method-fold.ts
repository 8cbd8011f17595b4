import { keyed } from "lit/directives/keyed.js";
import { html, nothing } from "lit/html.js";
import { columnSelect } from "../../list/column-select";
import { choiceOf } from "../../pane/choice-view";
import { fold } from "../../pane/fold";
import type { Pane } from "../../pane/pane";
import type { View } from "../../pane/view";
import { chooseColumns } from "../columns/choose-columns";
import type { ChosenColumns } from "../methods/method";
import { methodIds, methods } from "../methods/methods";
import { abc } from "../state";
import { questionAt } from "./question-view";

/** By what the items are classified: the columns that takes beside the value, and what they weigh. */
export function methodFold(pane: Pane): View {
  const { list, columns } = abc.of(pane);
  if (list === null || columns === null) return nothing;
  const { texts, formats } = pane;
  const { see } = texts;
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
  return fold({
    id: "method",
    title: see.methodHeading,
    summary: see.methods[columns.method].name,
    content: html`<fieldset class="plain" ?disabled=${pane.store.state.busy}>
      <legend class="visually-hidden">${see.methodHeading}</legend>
      ${choiceOf(pane, {
        name: "method",
        legend: see.method,
        ways: methodIds,
        words: see.methods,
        chosen: columns.method,
        choose: (method) => chooseColumns(pane, { method }),
      })}
      ${keyed(columns.method, form?.isPair ? html`<div class="pair">${fields}</div>` : fields)}
      ${form?.remark === undefined ? nothing : html`<p id=${form.remark.id}>${form.remark.text}</p>`}
      ${questionAt(pane, list, columns, "aboveLines")}
    </fieldset>`,
  });
}

function take(pane: Pane, { columns, fields }: ChosenColumns): Promise<void> {
  if (fields !== undefined) abc.change(pane, { lines: { ...abc.of(pane).lines, fields } });
  return chooseColumns(pane, columns);
}
