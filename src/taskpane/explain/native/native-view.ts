import { html, nothing } from "lit/html.js";
import { formulaText } from "../../formula/formula-text";
import { print, signsFor } from "../../formula/print";
import type { Pane } from "../../pane/pane";
import type { View } from "../../pane/view";
import type { NativeOfCall } from "./native-of-call";

/** What a colleague or an auditor without the add-in can enter instead. */
export function nativeView({ texts, formats }: Pane, native: NativeOfCall | null): View {
  if (native === null) return nothing;
  const { formula, needsMicrosoft365, needsArrayEntry } = native;
  const words = texts.explain.native;
  const said = [
    needsMicrosoft365 ? words.microsoft365 : words.anyExcel,
    ...(needsArrayEntry && !needsMicrosoft365 ? [words.arrayEntry] : []),
    words.goodInput,
  ];
  const written = `=${print(formula, signsFor(formats.decimalSign))}`;
  return html`<h3>${words.heading}</h3>
    <p><code class="block explained-native">${formulaText(written)}</code></p>
    <p class="quiet">${said.join(" ")}</p>`;
}
