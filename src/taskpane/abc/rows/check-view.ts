import { html, nothing } from "lit/html.js";
import { abc } from "../state";
import { byWeight, findingView } from "../../list/finding-view";
import { ledgerView } from "../../list/ledger-view";
import { moreRows } from "../../list/more-rows";
import type { Pane } from "../../pane/pane";
import type { CheckedList } from "../state";
import { abcTask } from "../task";
import { messageAt, section } from "../../pane/views";
import type { View } from "../../pane/view";
import { fates } from "./fates";
import { shownFinding } from "./finding-view";

/** What stands in the list and what happens to it, row for row. */
export function checkView(pane: Pane): View {
  const { checked } = abc.of(pane);
  if (checked === null) return nothing;
  const { check } = pane.texts;
  const { findings } = checked.sorted;
  const isAll = moreRows(checked.list, checked.columns).length === 0;
  return section(
    "check",
    check.heading,
    html`
      ${findings.length > 0 ? nothing : html`<p>${isAll ? check.clean : check.cleanSoFar}</p>`}
      ${byWeight(findings.map((finding) => shownFinding(pane, checked, finding))).map((shown) =>
        findingView(pane, abcTask, shown),
      )}
      ${rowsView(pane, checked)} ${messageAt(pane, "check")}
    `,
  );
}

/** Rows classified and rows left out. */
function rowsView(pane: Pane, { rows, columns, sorted }: CheckedList): View {
  const { ledger } = pane.texts.check;
  const present = fates.filter((fate) => fate === "classed" || sorted.ledger[fate] > 0);
  const items = pane.formats.count(sorted.items.count);
  return ledgerView(pane, {
    id: "ledger",
    heading: ledger.heading,
    lines: present.map((fate) => [
      fate === "classed" ? ledger.classed(items) : ledger[fate],
      sorted.ledger[fate],
    ]),
    all: ledger.all,
    rows: rows.count,
    taken: sorted.ledger.classed,
    hasHeader: columns.hasHeader,
  });
}
