import { html, nothing } from "lit/html.js";
import { choiceOf } from "../../pane/choice-view";
import { dateField } from "../../pane/date-field";
import { fold } from "../../pane/fold";
import { numberField } from "../../pane/number-field";
import { placeName } from "../../pane/place-name";
import type { Pane } from "../../pane/pane";
import type { View } from "../../pane/view";
import { changeEntries } from "../plan/make-plan";
import { serviceKinds, type Field } from "./settings";
import { reorderPlanPart } from "../state";

/** What the plan goes by: service, orders, money; each in one line, which opens. */
export function settingsView(pane: Pane): View {
  const { columns, entries, result } = reorderPlanPart.of(pane);
  if (columns === null) return nothing;
  const byAbc = columns.at.class === null ? (result?.rows.beside.classes ?? null) : null;
  const hasClasses = columns.at.class !== null || byAbc !== null;
  const words = pane.texts.reorderPlan.plan;
  const { service, orders, limits } = words;
  const percent = (field: Field) => `${entries[field]}%`;
  const targets = hasClasses
    ? service.byClass(percent("serviceA"), percent("serviceB"), percent("serviceC"))
    : percent("service");
  return html`${fold({
    id: "reorder-service",
    title: service.heading,
    summary: service.summary(targets, service.kinds[entries.serviceKind].name),
    content: fields(
      pane,
      service.heading,
      html`${field(pane, "service")}
      ${
        hasClasses
          ? html`${field(pane, "serviceA")} ${field(pane, "serviceB")} ${field(pane, "serviceC")}`
          : nothing
      }
      ${byAbc === null ? nothing : html`<p class="quiet" id="reorder-classes-by-abc">${service.writtenByAbc(placeName(byAbc.place))}</p>`}
      ${choiceOf(pane, {
        name: "reorder-service-kind",
        legend: service.legend,
        ways: serviceKinds,
        words: service.kinds,
        chosen: entries.serviceKind,
        choose: (serviceKind) => changeEntries(pane, { serviceKind }),
      })}
      ${field(pane, "variation")}`,
    ),
  })}
  ${fold({
    id: "reorder-lots",
    title: orders.heading,
    summary: orders.summary(entries.reviewDays),
    content: fields(
      pane,
      orders.heading,
      html`${todayField(pane)} ${field(pane, "reviewDays")} ${field(pane, "orderCost")}
        ${field(pane, "holdingRate")}
        <p class="quiet">${words.lotWhat}</p>
        ${field(pane, "excessDays")} ${field(pane, "horizon")}`,
    ),
  })}
  ${fold({
    id: "reorder-limits",
    title: limits.heading,
    summary: entries.budget.trim() === "" ? limits.none : limits.budget(entries.budget),
    content: fields(
      pane,
      limits.heading,
      html`${field(pane, "budget")} ${field(pane, "supplierMinimum")} ${field(pane, "container")}`,
    ),
  })}`;
}

function fields(pane: Pane, legend: string, content: View): View {
  return html`<fieldset class="plain" ?disabled=${pane.store.state.busy}>
    <legend class="visually-hidden">${legend}</legend>
    ${content}
  </fieldset>`;
}

function field(pane: Pane, name: Field): View {
  const { entries, problems } = reorderPlanPart.of(pane);
  const words = pane.texts.reorderPlan.plan;
  const problem = problems[name];
  return numberField({
    id: `reorder-${name}`,
    label: words.fields[name],
    value: entries[name],
    problem: problem && words.problems[problem],
    change: (entry) => changeEntries(pane, { [name]: entry }),
  });
}

function todayField(pane: Pane): View {
  const { entries, problems } = reorderPlanPart.of(pane);
  const words = pane.texts.reorderPlan.plan;
  return dateField({
    id: "reorder-today",
    label: words.fields.today,
    value: entries.today,
    problem: problems.today && words.problems.date,
    change: (today) => changeEntries(pane, { today }),
  });
}
