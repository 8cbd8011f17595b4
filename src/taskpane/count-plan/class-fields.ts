import { html } from "lit/html.js";
import { numberField } from "../pane/number-field";
import type { Pane } from "../pane/pane";
import type { View } from "../pane/view";
import { changeClass } from "./make-plan";
import { entriesFor, type ClassEntries } from "./settings";
import { countPlanPart } from "./state";

const names = {
  countsAYear: { id: "counts", problem: "counts", unit: undefined },
  tolerance: { id: "tolerance", problem: "tolerance", unit: "%" },
} as const;

/** What is asked of each class; what is shown follows at once. */
export function classFields(pane: Pane, classes: string[], what: keyof ClassEntries): View {
  const { entries, problems } = countPlanPart.of(pane);
  const words = pane.texts.countPlan.plan;
  const { id, problem, unit } = names[what];
  return html`<fieldset class="plain">
    <legend>${words.classFields[what]}</legend>
    ${classes.map((name, k) =>
      numberField({
        id: `count-${id}-${k}`,
        label: words.ofClass(name),
        value: entriesFor(entries, name, pane.formats.decimalSign)[what],
        problem: problems[`${id}-${k}`] && words.problems[problem],
        unit,
        change: (entry) => changeClass(pane, name, { [what]: entry }),
      }),
    )}
  </fieldset>`;
}
