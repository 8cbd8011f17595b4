import { html, nothing } from "lit/html.js";
import { abc } from "../state";
import type { AbcRule } from "../../../engine/classification/abc";
import type { SecondScope } from "../../../engine/classification/two-stage";
import { changeLines, classifyList } from "../run/run";
import type { ListColumns } from "../columns/list-columns";
import type { Pane } from "../../pane/pane";
import { button, messageAt, section } from "../../pane/views";
import type { View } from "../../pane/view";
import { choiceOf } from "../../pane/choice-view";
import { fieldView, problemView } from "./line-field-view";
import { weightsView } from "./weights-view";

const rules: AbcRule[] = ["crossing", "within", "count"];
const scopes: SecondScope[] = ["list", "class"];

export function chooseView(pane: Pane): View {
  const { checked, result } = abc.of(pane);
  const { busy } = pane.store.state;
  if (checked === null) return nothing;
  const { choose } = pane.texts;
  return section(
    "choose",
    choose.heading,
    html`
      <fieldset class="plain" ?disabled=${busy}>
        <legend class="visually-hidden">${choose.heading}</legend>
        ${checked.columns.method === "weighted" ? weightsView(pane, checked) : nothing}
        <div class="pair">
          ${fieldView(pane, "a", choose.a, choose.percent)}
          ${fieldView(pane, "b", choose.b, choose.percent)}
        </div>
        ${problemView(pane, "a")} ${problemView(pane, "b")}
        <p class="quiet">${choose.rest}</p>
        ${choiceOf(pane, {
          name: "rule",
          legend: choose.rule,
          ways: rules,
          words: choose.rules,
          chosen: abc.of(pane).lines.rule,
          choose: (rule) => changeLines(pane, { rule }),
        })}
        ${methodView(pane, checked.columns)}
        ${fieldView(pane, "margin", choose.margin, choose.percent, "margin-what")}
        <p class="quiet" id="margin-what">${choose.marginWhat}</p>
        ${problemView(pane, "margin")}
      </fieldset>
      ${button(pane, {
        id: "classify-button",
        text: choose.classify,
        kind: result === null ? "primary" : undefined,
        press: () => classifyList(pane),
      })}
      ${messageAt(pane, "choose")}
    `,
  );
}

/** What one of the methods wants to know beside the lines. */
function methodView(pane: Pane, { method }: ListColumns): View {
  const { choose } = pane.texts;
  if (method === "twoStage") {
    return choiceOf(pane, {
      name: "scope",
      legend: choose.scope,
      ways: scopes,
      words: choose.scopes,
      chosen: abc.of(pane).lines.scope,
      choose: (scope) => changeLines(pane, { scope }),
    });
  }
  if (method !== "steadiness") return nothing;
  return html`<div class="pair">
      ${fieldView(pane, "x", choose.x)} ${fieldView(pane, "y", choose.y)}
    </div>
    ${problemView(pane, "x")} ${problemView(pane, "y")}
    <p class="quiet">${choose.limitsWhat}</p>`;
}
