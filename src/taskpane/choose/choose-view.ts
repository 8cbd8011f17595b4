import { html, nothing } from "lit/html.js";
import { live } from "lit/directives/live.js";
import type { AbcRule } from "../../engine/classification/abc";
import { changeLines, classifyList } from "../look/run";
import type { Pane } from "../state/pane";
import { button, messageAt, section, type View } from "../state/views";
import type { LineProblem } from "./lines";

const rules: AbcRule[] = ["crossing", "within", "count"];

export function chooseView(pane: Pane): View {
  const { checked, result, busy } = pane.store.state;
  if (checked === null) return nothing;
  const { choose } = pane.texts;
  return section(
    "choose",
    choose.heading,
    html`
      <fieldset class="plain" ?disabled=${busy}>
        <legend class="visually-hidden">${choose.heading}</legend>
        <div class="pair">${lineView(pane, "a")} ${lineView(pane, "b")}</div>
        ${problemView(pane, "a")} ${problemView(pane, "b")}
        <p class="quiet">${choose.rest}</p>
        ${rulesView(pane)}
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

function lineView(pane: Pane, line: "a" | "b"): View {
  const { lines, lineProblems } = pane.store.state;
  const { choose } = pane.texts;
  const isWrong = lineProblems[line] !== undefined;
  return html`<label class="field">
    <span>${choose[line]}</span>
    <span class="percent">
      <input
        type="text"
        inputmode="decimal"
        autocomplete="off"
        id="line-${line}"
        aria-invalid=${isWrong ? "true" : nothing}
        aria-describedby=${isWrong ? `line-${line}-problem` : nothing}
        .value=${live(lines[line])}
        @change=${(event: Event) =>
          changeLines(pane, { [line]: (event.target as HTMLInputElement).value })}
      />
      ${choose.percent}
    </span>
  </label>`;
}

function problemView(pane: Pane, line: "a" | "b"): View {
  const problem = pane.store.state.lineProblems[line];
  if (problem === undefined) return nothing;
  return html`<p class="message" id="line-${line}-problem">${problemText(pane, line, problem)}</p>`;
}

function problemText(pane: Pane, line: "a" | "b", problem: LineProblem): string {
  const { problems } = pane.texts.choose;
  const entry = pane.store.state.lines[line].trim();
  switch (problem) {
    case "noNumber":
      return problems.noNumber(line === "a" ? "80" : "95");
    case "shareNotPercent":
      return problems.shareNotPercent(entry);
    default:
      return problems[problem];
  }
}

function rulesView(pane: Pane): View {
  const { lines } = pane.store.state;
  const { choose } = pane.texts;
  return html`<fieldset class="choice">
    <legend>${choose.rule}</legend>
    ${rules.map(
      (rule) =>
        html`<label class="tick">
          <input
            type="radio"
            name="rule"
            id="rule-${rule}"
            aria-describedby="rule-${rule}-what"
            .checked=${live(lines.rule === rule)}
            @change=${() => changeLines(pane, { rule })}
          />
          <span>
            ${choose.rules[rule].name}
            <span class="quiet block" id="rule-${rule}-what">${choose.rules[rule].what}</span>
          </span>
        </label>`,
    )}
  </fieldset>`;
}
