import { html, nothing } from "lit/html.js";
import { wordsFor } from "../../catalogue/words-for";
import { say, type Pane } from "../../pane/pane";
import { button } from "../../pane/views";
import type { View } from "../../pane/view";
import { readNumber } from "../../reading/cells/read-number";
import type { ArgumentValue } from "../call/argument-value";
import type { CallExplanation } from "../call/call-explanation";
import { explainPart, type FormulaExplanation } from "../state";
import { shownLike } from "./shown-like";
import { sliderFor, type Slider } from "./slider";
import { comparison, resetTried, resultWith, tryValue } from "./what-if";

/** What the result would be with other numbers; nothing of it reaches the sheet. */
export function whatIfView(
  pane: Pane,
  explanation: FormulaExplanation,
  call: CallExplanation,
  index: number,
): View {
  const { whatIf } = pane.texts.explain;
  const sliders = call.arguments.flatMap((argument) => {
    const slider = sliderFor(argument);
    return slider === null ? [] : [{ argument, slider }];
  });
  const isNumber = typeof call.result === "number";
  if (sliders.length === 0 || !isNumber || resultWith(call, {}) === null) return nothing;
  const tried = explainPart.of(pane).tried[index] ?? {};
  const told = resultWith(call, tried);
  const id = `what-if-${index + 1}`;
  return html`<h3 id=${id} tabindex="-1">${whatIf.heading}</h3>
    <p class="quiet">${whatIf.what}</p>
    <p class="what-if-result" id="${id}-result">
      <strong>${told === null ? whatIf.unknown : comparison(pane, explanation, call, told)}</strong>
    </p>
    ${sliders.map(({ argument, slider }) =>
      sliderView(pane, { id, index, argument, slider, explanation, call }, tried),
    )}
    ${
      Object.keys(tried).length === 0
        ? nothing
        : button(pane, {
            id: `${id}-reset`,
            text: whatIf.reset,
            press: () => resetTried(pane, index),
          })
    }`;
}

interface SliderParts {
  id: string;
  index: number;
  argument: ArgumentValue;
  slider: Slider;
  explanation: FormulaExplanation;
  call: CallExplanation;
}

function sliderView(
  pane: Pane,
  { id, index, argument, slider, explanation, call }: SliderParts,
  tried: Record<string, number>,
): View {
  const { texts, formats } = pane;
  const { whatIf } = texts.explain;
  const { name } = argument.described;
  const words = wordsFor(pane, name);
  const number = tried[name] ?? slider.now;
  const shown = (value: number) =>
    slider.isShare && argument.look === null
      ? formats.share(value, 1)
      : shownLike(formats, value, argument.look);
  const take = (value: number | null) => {
    if (value !== null && Number.isFinite(value)) tryValue(pane, index, name, value);
  };
  const tell = () => {
    const told = resultWith(call, explainPart.of(pane).tried[index] ?? {});
    if (told !== null) say(pane, comparison(pane, explanation, call, told));
  };
  return html`<div class="what-if">
    <label for="${id}-${name}">${words}</label>
    <span class="quiet">${whatIf.now(shown(slider.now))}</span>
    <input
      type="range"
      id="${id}-${name}"
      min=${slider.least}
      max=${slider.most}
      step="any"
      list="${id}-${name}-now"
      aria-valuetext=${shown(number)}
      .value=${String(number)}
      @input=${({ target }: Event) =>
        take(nearStep(Number((target as HTMLInputElement).value), slider))}
      @keydown=${(event: KeyboardEvent) => {
        const next = afterKey(event.key, number, slider);
        if (next === null) return;
        event.preventDefault();
        take(next);
        tell();
      }}
      @change=${tell}
    />
    <datalist id="${id}-${name}-now"><option value=${slider.now}></option></datalist>
    <input
      type="text"
      inputmode="decimal"
      autocomplete="off"
      aria-label=${whatIf.exactly(words)}
      .value=${slider.isShare ? formats.share(number, 1) : formats.entry(Number(number.toPrecision(6)))}
      @change=${({ target }: Event) => {
        take(readEntry((target as HTMLInputElement).value, slider, pane));
        tell();
      }}
    />
  </div>`;
}

/** Round numbers, and the one that stands in the cell where the slider is about there. */
function nearStep(number: number, { now, step, least, most }: Slider): number {
  if (Math.abs(number - now) < (most - least) / 150) return now;
  return bounded(Number((Math.round(number / step) * step).toPrecision(12)), { least, most });
}

function afterKey(key: string, number: number, { step, least, most }: Slider): number | null {
  const moves: Record<string, number | undefined> = {
    ...{ ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 },
    ...{ PageUp: 10, PageDown: -10 },
  };
  if (key === "Home") return least;
  if (key === "End") return most;
  const move = moves[key];
  if (move === undefined) return null;
  return bounded(Number((number + move * step).toPrecision(12)), { least, most });
}

function bounded(number: number, { least, most }: { least: number; most: number }): number {
  return Math.min(Math.max(number, least), most);
}

/** A typed number may lie beyond the slider; "95" for a share is 95%. */
function readEntry(entry: string, { isShare }: Slider, { formats }: Pane): number | null {
  const isPercent = entry.includes("%");
  const number = readNumber(entry.replace("%", "").trim(), formats.decimalSign);
  if (number === null) return null;
  return isPercent || (isShare && number > 1) ? number / 100 : number;
}
