import { html, nothing } from "lit/html.js";
import type { CountAccuracy } from "../../engine/counting/count-accuracy";
import type { Pane } from "../pane/pane";
import type { View } from "../pane/view";
import { factsView, section } from "../pane/views";
import type { Accuracy } from "./answer";
import { countPlanPart } from "./state";

/** How many records were right, by class, and what is missing or over. */
export function accuracyView(pane: Pane): View {
  const { result } = countPlanPart.of(pane);
  if (result === null || result.accuracy === null) return nothing;
  const { texts, formats } = pane;
  const words = texts.countPlan.accuracy;
  const { accuracy, rows, ledger } = result;
  if (ledger.taken === 0) {
    return section("count-result", words.heading, html`<p id="count-nothing">${words.nothing}</p>`);
  }
  const { all } = accuracy;
  const hasCost = rows.columns.at.unitCost !== null;
  return section(
    "count-result",
    words.heading,
    html`<p id="count-said">${words.done(formats.share(all.accuracy ?? 0))}</p>
      ${tableView(pane, accuracy)}
      <p class="quiet">${words.toleranceWhat}</p>
      ${differenceView(pane, "units", all)}
      ${hasCost ? differenceView(pane, "money", all) : html`<p class="quiet">${words.noCost}</p>`}
      ${
        hasCost && all.withoutCost > 0
          ? html`<p>${words.withoutCost(formats.count(all.withoutCost))}</p>`
          : nothing
      }`,
  );
}

function tableView({ texts, formats }: Pane, { classes, all }: Accuracy): View {
  const words = texts.countPlan.accuracy;
  // Without classes in the list there is nothing to tell apart.
  const named = classes.filter(({ name }) => name !== "");
  const line = (name: string, each: CountAccuracy, kind?: string) =>
    html`<tr class=${kind ?? nothing}>
      <th scope="row">${name}</th>
      <td>${formats.whole(each.items)}</td>
      <td>${formats.whole(each.withinTolerance)}</td>
      <td>${each.accuracy === null ? "–" : formats.share(each.accuracy)}</td>
    </tr>`;
  return html`<table class="classes" id="count-accuracy">
    <caption class="visually-hidden">
      ${words.heading}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.class}</th>
        <th scope="col">${words.items}</th>
        <th scope="col">${words.within}</th>
        <th scope="col">${words.share}</th>
      </tr>
    </thead>
    <tbody>
      ${named.map((each) => line(each.name, each))} ${line(words.all, all, "sum")}
    </tbody>
  </table>`;
}

function differenceView(
  { texts, formats }: Pane,
  what: "units" | "money",
  all: CountAccuracy,
): View {
  const words = texts.countPlan.accuracy[what];
  const names = ["shrinkage", "surplus", "net", "gross"] as const;
  const shown = formats.amounts(names.map((name) => all[what][name]));
  const facts = names.map((name): [string, string] => [words[name], shown(all[what][name])]);
  return html`<div class="answer">${factsView(facts, `count-${what}`)}</div>`;
}
