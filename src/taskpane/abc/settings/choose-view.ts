import { html, nothing } from "lit/html.js";
import { abc, type CheckedList } from "../state";
import type { AbcRule } from "../../../engine/classification/abc";
import { changeLines, classifyList } from "../run/classify-list";
import type { MethodSettings } from "../methods/method";
import { methods } from "../methods/methods";
import type { Pane } from "../../pane/pane";
import { button, messageAt, section } from "../../pane/views";
import type { View } from "../../pane/view";
import { choiceOf } from "../../pane/choice-view";
import { fieldView, problemView } from "./line-field-view";
import { questionView } from "./question-view";

const rules: AbcRule[] = ["crossing", "within", "count"];

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
        ${ownView(pane, checked, "aboveLines")}
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
        ${ownView(pane, checked, "belowRule")}
        ${fieldView(pane, "margin", choose.margin, choose.points, "margin-what")}
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

/** What the method asks at that place. */
function ownView(pane: Pane, { list, columns }: CheckedList, at: MethodSettings["place"]): View {
  const { texts, formats } = pane;
  const { settings } = methods[columns.method];
  if (settings?.place !== at) return nothing;
  return questionView(pane, settings.question({ texts, formats, list, columns }));
}
