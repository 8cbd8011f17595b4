import { html, nothing } from "lit/html.js";
import { fold } from "../../pane/fold";
import { numberField } from "../../pane/number-field";
import type { Pane } from "../../pane/pane";
import { radiosView } from "../../pane/radios-view";
import type { View } from "../../pane/view";
import { holdsVat } from "../columns/vat-of-columns";
import { vatChoice } from "../columns/vat-view";
import { workingCapitalPart } from "../state";
import { changeEntries } from "../work/make-answer";
import { yearLengths, type Field } from "./settings";

/** What the answer goes by, each in one line, which opens. */
export function settingsView(pane: Pane): View {
  return html`${capitalFold(pane)} ${termsFold(pane)} ${vatFold(pane)}`;
}

/** What capital costs, and how long its year is. */
export function capitalFold(pane: Pane): View {
  const { entries } = workingCapitalPart.of(pane);
  const { capital } = pane.texts.workingCapital.settings;
  return fold({
    id: "capital-rate",
    title: capital.heading,
    summary: capital.summary(`${entries.rate}%`, entries.daysPerYear),
    content: fields(
      pane,
      capital.heading,
      html`${settingField(pane, "rate")}
      ${radiosView(pane, {
        name: "capital-days-per-year",
        legend: capital.daysPerYear.legend,
        ways: yearLengths,
        words: capital.daysPerYear,
        chosen: entries.daysPerYear,
        choose: (daysPerYear) => changeEntries(pane, { daysPerYear }),
      })}`,
    ),
  });
}

function termsFold(pane: Pane): View {
  const { columns, entries } = workingCapitalPart.of(pane);
  if (columns === null) return nothing;
  const { terms } = pane.texts.workingCapital.settings;
  const said = [entries.salesTermDays.trim(), entries.purchaseTermDays.trim()];
  const [sales, purchase] = said.map((days) =>
    days === ""
      ? terms.leftOut
      : pane.texts.workingCapital.days({ number: Number(days), shown: days }),
  );
  return fold({
    id: "capital-terms",
    title: terms.heading,
    summary: said.every((days) => days === "") ? terms.none : terms.summary(sales, purchase),
    content: fields(
      pane,
      terms.heading,
      html`<p class="quiet">${terms.what}</p>
        ${settingField(pane, "salesTermDays")} ${settingField(pane, "purchaseTermDays")}
        ${settingField(pane, "advanceDays")}`,
    ),
  });
}

function vatFold(pane: Pane): View {
  const { columns, entries } = workingCapitalPart.of(pane);
  if (columns === null) return nothing;
  const { vat } = pane.texts.workingCapital.settings;
  return fold({
    id: "capital-vat",
    title: vat.heading,
    summary: holdsVat(columns) ? vat.summary(`${entries.vatRate}%`) : vat.none,
    content: fields(
      pane,
      vat.heading,
      html`<p class="quiet">${pane.texts.workingCapital.vat.what}</p>
        ${vatChoice(pane, "sales")} ${vatChoice(pane, "purchase")} ${settingField(pane, "vatRate")}`,
    ),
  });
}

function fields(pane: Pane, legend: string, content: View): View {
  return html`<fieldset class="plain" ?disabled=${pane.store.state.busy}>
    <legend class="visually-hidden">${legend}</legend>
    ${content}
  </fieldset>`;
}

/** One of the settings that are typed. */
export function settingField(pane: Pane, name: Field): View {
  const { entries, problems } = workingCapitalPart.of(pane);
  const words = pane.texts.workingCapital.settings;
  const problem = problems[name];
  return numberField({
    id: `capital-${name}`,
    label: words.fields[name],
    value: entries[name],
    problem: problem && words.problems[problem],
    change: (entry) => changeEntries(pane, { [name]: entry }),
  });
}
