import { html, nothing } from "lit/html.js";
import { changeColumns } from "../../list/choose-columns";
import type { Pane } from "../../pane/pane";
import { radiosView } from "../../pane/radios-view";
import type { View } from "../../pane/view";
import { messageView } from "../../pane/views";
import { workingCapitalPart } from "../state";
import { workingCapitalTask } from "../task";
import { answerFollows } from "../work/make-answer";
import type { Side } from "./column-role";
import { vatOnOneSide } from "./vat-of-columns";
import { vatWays } from "./vat-words";

/** Prices hold value-added tax on one side only, as far as the headers say: the user is asked. */
export function vatQuestion(pane: Pane): View {
  const { columns } = workingCapitalPart.of(pane);
  const side = columns && vatOnOneSide(columns);
  if (columns === null || side === null) return nothing;
  const { asked, assumed } = pane.texts.workingCapital.vat;
  const other = side === "sales" ? "purchase" : "sales";
  return html`${messageView(pane, "warning", `${asked[side]} ${assumed}`, "capital-vat-asked")}
  ${vatChoice(pane, other, "capital-vat-asked")}`;
}

/** Whether the prices of a side hold value-added tax. */
export function vatChoice(pane: Pane, side: Side, name = `capital-vat-${side}`): View {
  const { columns } = workingCapitalPart.of(pane);
  if (columns === null) return nothing;
  const { legend, ways } = pane.texts.workingCapital.vat;
  return radiosView(pane, {
    name,
    legend: legend[side],
    ways: vatWays.filter((way) => way !== "unsaid"),
    words: ways,
    chosen: columns.vat[side],
    choose: (way) =>
      changeColumns(
        pane,
        workingCapitalTask,
        (columns) => ({ ...columns, vat: { ...columns.vat, [side]: way } }),
        answerFollows,
      ),
  });
}
