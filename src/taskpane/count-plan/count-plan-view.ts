import { html, nothing } from "lit/html.js";
import { listFold } from "../list/list-fold";
import { roleForm } from "../list/role-form";
import { isStale, taskFrame } from "../list/task-frame";
import { fold } from "../pane/fold";
import { serialOf } from "../pane/date-entry";
import { dateField } from "../pane/date-field";
import { numberField } from "../pane/number-field";
import type { Pane } from "../pane/pane";
import type { View } from "../pane/view";
import { accuracyView } from "./accuracy-view";
import { classFields } from "./class-fields";
import { checkView } from "./check-view";
import { isCounted, roles } from "./columns";
import { changeField, changeHidden, makePlan } from "./make-plan";
import { planView } from "./plan-view";
import { sheetActions } from "./sheet-actions";
import { takesWords } from "./takes-words";
import type { Field } from "./settings";
import { countPlanPart } from "./state";
import { countPlanTask } from "./task";

export function countPlanView(pane: Pane): View {
  const { countPlan } = pane.texts;
  const { columns, leaveOutHidden } = countPlanPart.of(pane);
  const columnsFold = listFold(pane, countPlanTask, (list, columns) => ({
    heading: countPlan.list.heading,
    columns: roleForm(pane, countPlanTask, roles, list, columns, {
      label: (id) => countPlan.list.columns[id],
      none: ({ id }) => countPlan.list.none[id],
      again: planAgain,
    }),
    hidden: { areLeftOut: leaveOutHidden, leaveOut: (is) => changeHidden(pane, is) },
    again: planAgain,
  }));
  const isCompared = columns !== null && isCounted(columns);
  return taskFrame(pane, countPlanTask, {
    title: countPlan.title,
    what: countPlan.what,
    takes: (list, columns) => takesWords(pane, list, columns),
    go: {
      id: "count-make",
      text: isCompared ? countPlan.plan.compare : countPlan.plan.make,
      press: () => makePlan(pane),
    },
    answer: html`<div class=${isStale(pane, countPlanTask) ? "stale" : nothing}>
      ${planView(pane)} ${accuracyView(pane)}
    </div>`,
    findings: checkView(pane),
    settings: html`${columnsFold} ${settingsView(pane)}`,
    actions: sheetActions(pane),
  });
}

const planAgain = (pane: Pane) => makePlan(pane, true);

function settingsView(pane: Pane): View {
  const { columns, checked, entries, problems } = countPlanPart.of(pane);
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
  const fields = html`${dateField({
      id: "count-start",
      label: words.fields.start,
      value: entries.start,
      problem: problems.start && words.problems.date,
      change: (entry) => changeField(pane, "start", entry),
    })}
    ${field("days")} ${field("workingDays")} ${field("seed")}
    <p class="quiet">${words.seedWhat}</p>`;
  return fold({
    id: "count-settings",
    title: isCompared ? words.comparing : words.heading,
    summary: isCompared ? undefined : words.summary(entries.days, firstDay(pane, entries.start)),
    content: html`<fieldset class="plain" ?disabled=${pane.store.state.busy}>
      <legend class="visually-hidden">${words.heading}</legend>
      ${isCompared ? html`<p>${words.compareWhat}</p>` : fields}
      ${
        checked === null
          ? nothing
          : classFields(pane, checked.classes, isCompared ? "tolerance" : "countsAYear")
      }
    </fieldset>`,
  });
}

/** As the plan below writes its days; what is no date stays as it was entered. */
function firstDay({ formats }: Pane, entry: string): string {
  const serial = serialOf(entry);
  return serial === null ? entry : formats.day(serial);
}
