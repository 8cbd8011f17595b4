import { html, nothing } from "lit/html.js";
import { itemName } from "../list/role-cell";
import type { Pane } from "../pane/pane";
import type { View } from "../pane/view";
import { section } from "../pane/views";
import type { Answer, Plan } from "./answer";
import { countPlanPart } from "./state";

const shownDays = 10;
const shownItems = 5;

/** The plan, seen before anything is written. */
export function planView(pane: Pane): View {
  const { result } = countPlanPart.of(pane);
  const plan = result?.plan ?? null;
  return result === null || plan === null ? nothing : resultView(pane, result, plan);
}

function resultView(pane: Pane, result: Answer, plan: Plan): View {
  const { texts, formats } = pane;
  const words = texts.countPlan.result;
  if (result.ledger.taken === 0) {
    return section("count-result", words.heading, html`<p id="count-nothing">${words.nothing}</p>`);
  }
  const { classes } = plan;
  return section(
    "count-result",
    words.heading,
    html`<p id="count-said">
        ${words.done(formats.count(plan.counts.items.length), formats.count(plan.dates.length))}
      </p>
      <table class="classes" id="count-classes">
        <caption class="visually-hidden">
          ${words.classes}
        </caption>
        <thead>
          <tr>
            <th scope="col">${words.class}</th>
            <th scope="col">${words.items}</th>
            <th scope="col">${words.aDay}</th>
            <th scope="col">${words.overdue}</th>
          </tr>
        </thead>
        <tbody>
          ${classes.map(
            ({ name, items, aDay, overdue }) =>
              html`<tr>
                <th scope="row">${name}</th>
                <td>${formats.whole(items)}</td>
                <td>${formats.number(aDay)}</td>
                <td>${formats.whole(overdue)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      ${daysView(pane, result, plan)}`,
  );
}

/** How many items of each class are counted on the first days, and which of them first. */
function daysView(pane: Pane, { rows, classOf }: Answer, { classes, counts, dates }: Plan): View {
  const { texts, formats } = pane;
  const words = texts.countPlan.result;
  const loads = Array.from(dates.subarray(0, shownDays), () => classes.map(() => 0));
  for (let k = 0; k < counts.days.length && counts.days[k] < loads.length; k++) {
    loads[counts.days[k]][classOf[counts.items[k]]]++;
  }
  const ofFirstDay = loads[0].reduce((sum, load) => sum + load, 0);
  const first = Array.from(counts.items.subarray(0, Math.min(shownItems, ofFirstDay)), (row) =>
    itemName(pane, rows, row),
  );
  return html`<table class="classes" id="count-daily">
      <caption>
        ${words.days}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.day}</th>
          ${classes.map(({ name }) => html` <th scope="col">${name}</th>`)}
          <th scope="col">${words.all}</th>
        </tr>
      </thead>
      <tbody>
        ${loads.map(
          (ofDay, day) =>
            html`<tr>
              <th scope="row">${formats.day(dates[day])}</th>
              ${ofDay.map((load) => html` <td>${formats.whole(load)}</td>`)}
              <td>${formats.whole(ofDay.reduce((sum, load) => sum + load, 0))}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${
      dates.length > shownDays
        ? html`<p class="quiet">${words.moreDays(formats.count(dates.length - shownDays))}</p>`
        : nothing
    }
    ${
      first.length === 0
        ? nothing
        : html`<p id="count-first">
            ${words.first(first, formats.count(Math.max(ofFirstDay - first.length, 0)))}
          </p>`
    }`;
}
