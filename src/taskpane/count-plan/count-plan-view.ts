import { html, nothing } from "lit/html.js";
import { listView } from "../list/list-view";
import { noticesView } from "../list/notices-view";
import { roleForm } from "../list/role-form";
import { numberField } from "../pane/number-field";
import type { Pane } from "../pane/pane";
import type { View } from "../pane/view";
import { button, messageAt, section } from "../pane/views";
import { accuracyView } from "./accuracy-view";
import { classFields } from "./class-fields";
import { checkView } from "./check-view";
import { isCounted, roles } from "./columns";
import { changeField, changeHidden, makePlan } from "./make-plan";
import { planView } from "./plan-view";
import type { Field } from "./settings";
import { countPlanPart } from "./state";
import { countPlanTask } from "./task";

export function countPlanView(pane: Pane): View {
  const { countPlan } = pane.texts;
  const { list, leaveOutHidden } = countPlanPart.of(pane);
  const columnsView = listView(pane, countPlanTask, (list, columns) => ({
    columns: roleForm(pane, countPlanTask, roles, list, columns, {
      label: (id) => countPlan.list.columns[id],
      none: ({ id }) => countPlan.list.none[id],
    }),
    hidden: { areLeftOut: leaveOutHidden, leaveOut: (is) => changeHidden(pane, is) },
  }));
  return html`<h1>${countPlan.title}</h1>
    <p class="quiet">${countPlan.what}</p>
    ${noticesView(pane, countPlanTask)}
    ${section(
      "count-list",
      countPlan.list.heading,
      html`${columnsView} ${list === null ? messageAt(pane, "count-plan") : nothing}`,
    )}
    ${list === null ? nothing : settingsView(pane)} ${checkView(pane)} ${planView(pane)}
    ${accuracyView(pane)}`;
}

function settingsView(pane: Pane): View {
  const { columns, checked, result, entries, problems } = countPlanPart.of(pane);
  if (columns === null) return nothing;
  const words = pane.texts.countPlan.plan;
  const isCompared = isCounted(columns);
  const field = (name: Field) =>
    numberField({
      id: `count-${name}`,
      label: words.fields[name],
      value: entries[name],
      problem: problems[name] && words.problems.whole,
      change: (entry) => changeField(pane, name, entry),
    });
  const fields = html`<label class="field">
      <span>${words.fields.start}</span>
      <input
        type="date"
        id="count-start"
        aria-invalid=${problems.start === undefined ? nothing : "true"}
        aria-describedby=${problems.start === undefined ? nothing : "count-start-problem"}
        .value=${entries.start}
        @change=${(event: Event) =>
          changeField(pane, "start", (event.target as HTMLInputElement).value)}
      />
    </label>
    ${
      problems.start === undefined
        ? nothing
        : html`<p class="message" id="count-start-problem">${words.problems.date}</p>`
    }
    ${field("days")} ${field("workingDays")} ${field("seed")}
    <p class="quiet">${words.seedWhat}</p>`;
  const [make, again] = isCompared
    ? [words.compare, words.compareAgain]
    : [words.make, words.again];
  return section(
    "count-settings",
    isCompared ? words.comparing : words.heading,
    html`<fieldset class="plain" ?disabled=${pane.store.state.busy}>
        <legend class="visually-hidden">${words.heading}</legend>
        ${isCompared ? html`<p>${words.compareWhat}</p>` : fields}
        ${
          checked === null
            ? nothing
            : classFields(pane, checked.classes, isCompared ? "tolerance" : "countsAYear")
        }
      </fieldset>
      ${button(pane, {
        id: "count-make",
        text: result === null ? make : again,
        kind: result === null ? "primary" : undefined,
        press: () => makePlan(pane),
      })}
      ${messageAt(pane, "count-plan")}`,
  );
}
