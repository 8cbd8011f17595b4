import { html, nothing } from "lit/html.js";
import { dateField } from "../../pane/date-field";
import { fold } from "../../pane/fold";
import { numberField } from "../../pane/number-field";
import type { Pane } from "../../pane/pane";
import type { View } from "../../pane/view";
import { ageNames } from "../answer/age-names";
import { stockHealthPart } from "../state";
import { changeAgeLimits, changeEntries } from "../work/judge-stock";
import { readAgeLimits } from "./age-limits";
import type { Field, Problem, ProblemField } from "./settings";

/** What the stock is judged by: cover, age, money; each in one line, which opens. */
export function settingsView(pane: Pane): View {
  const { columns, entries } = stockHealthPart.of(pane);
  if (columns === null) return nothing;
  const words = pane.texts.stockHealth.settings;
  const { cover, age, money } = words;
  const byClass = columns.at.class !== null;
  const field = (name: Field) => fieldView(pane, name);
  return html`${fold({
    id: "health-cover",
    title: cover.heading,
    summary: byClass
      ? cover.byClass(entries.coverA, entries.coverB, entries.coverC)
      : cover.summary(entries.coverDays),
    content: fields(
      pane,
      cover.heading,
      html`${todayField(pane)} ${field("coverDays")}
      ${byClass ? html`${field("coverA")} ${field("coverB")} ${field("coverC")}` : nothing}
      ${field("deadMonths")}`,
    ),
  })}
  ${fold({
    id: "health-reserves",
    title: age.heading,
    summary: age.summary(readAgeLimits(entries.ageLimits)?.join(", ") ?? entries.ageLimits),
    content: fields(pane, age.heading, html`${agesField(pane)} ${reserveFields(pane)}`),
  })}
  ${fold({
    id: "health-money",
    title: money.heading,
    summary: money.summary(`${entries.carryingRate}%`, `${entries.sellingCost}%`),
    content: fields(pane, money.heading, html`${field("carryingRate")} ${field("sellingCost")}`),
  })}`;
}

function fields(pane: Pane, legend: string, content: View): View {
  return html`<fieldset class="plain" ?disabled=${pane.store.state.busy}>
    <legend class="visually-hidden">${legend}</legend>
    ${content}
  </fieldset>`;
}

/** What is wrong with a field; undefined where nothing is. */
function problemOf(pane: Pane, name: ProblemField): string | undefined {
  const problem: Problem | undefined = stockHealthPart.of(pane).problems[name];
  return problem && pane.texts.stockHealth.settings.problems[problem];
}

function fieldView(pane: Pane, name: Field): View {
  const { entries } = stockHealthPart.of(pane);
  return numberField({
    id: `health-${name}`,
    label: pane.texts.stockHealth.settings.fields[name],
    value: entries[name],
    problem: problemOf(pane, name),
    change: (entry) => changeEntries(pane, { [name]: entry }),
  });
}

function todayField(pane: Pane): View {
  return dateField({
    id: "health-today",
    label: pane.texts.stockHealth.settings.fields.today,
    value: stockHealthPart.of(pane).entries.today,
    problem: problemOf(pane, "today"),
    change: (today) => changeEntries(pane, { today }),
  });
}

function agesField(pane: Pane): View {
  return numberField({
    id: "health-ageLimits",
    label: pane.texts.stockHealth.settings.fields.ageLimits,
    value: stockHealthPart.of(pane).entries.ageLimits,
    problem: problemOf(pane, "ageLimits"),
    change: (entry) => changeAgeLimits(pane, entry),
  });
}

/** One reserve for each age; while the ages need a correction, there is nothing to name them by. */
function reserveFields(pane: Pane): View {
  const { ageLimits, reserves } = stockHealthPart.of(pane).entries;
  const limits = readAgeLimits(ageLimits);
  if (limits === null) return nothing;
  const { reserve } = pane.texts.stockHealth.settings.age;
  return html`${ageNames(pane, limits).map((name, k) =>
    numberField({
      id: `health-reserve${k}`,
      label: reserve(name),
      value: reserves[k] ?? "",
      problem: problemOf(pane, `reserve${k}`),
      change: (entry) =>
        changeEntries(pane, { reserves: reserves.map((was, at) => (at === k ? entry : was)) }),
    }),
  )}`;
}
