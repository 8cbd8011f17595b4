import { html, nothing } from "lit/html.js";
import { fileTexts } from "../../../locales/files";
import { ledgerView } from "../../list/ledger-view";
import { intentIcon } from "../../pane/intent-icon";
import type { Intent } from "../../pane/intent";
import type { Pane } from "../../pane/pane";
import { section } from "../../pane/views";
import type { View } from "../../pane/view";
import {
  fileFates,
  fileFindings,
  type FileFacts,
  type FileFinding,
  type Found,
} from "./file-facts";

const weights: Partial<Record<FileFinding, Intent>> = {
  ...{ text: "error", error: "error", longName: "error" },
  ...{ doubtful: "warning", blank: "warning", negative: "warning", ragged: "warning" },
};
const order: Intent[] = ["error", "warning", "info"];

const shortFates = {
  doubtful: "read",
  blank: "leftOut",
  text: "leftOut",
  error: "leftOut",
  negative: "deducted",
  duplicates: "summed",
  totals: "leftOut",
  headers: "leftOut",
  empty: "leftOut",
  unnamed: "counted",
  ragged: "counted",
  longName: "leftOut",
} as const;

const weightOf = (kind: FileFinding) => weights[kind] ?? "info";

/** The findings of a file, what matters most first. */
export function foundIn({ findings }: FileFacts): [FileFinding, Found][] {
  return fileFindings
    .flatMap((kind): [FileFinding, Found][] => {
      const found = findings[kind];
      return found === undefined ? [] : [[kind, found]];
    })
    .sort(([a], [b]) => order.indexOf(weightOf(a)) - order.indexOf(weightOf(b)));
}

/** What stands in the file and what happens to it, row for row. */
export function fileCheckView(pane: Pane, facts: FileFacts, hasHeader: boolean): View {
  const { check } = fileTexts(pane.language);
  const found = foundIn(facts);
  const present = fileFates.filter((fate) => fate === "classed" || facts.ledger[fate] > 0);
  return section(
    "file-check",
    check.heading,
    html`${found.length > 0 ? nothing : html`<p>${check.clean}</p>`}
    ${found.map(([kind, each]) => findingView(pane, kind, each))}
    ${ledgerView(pane, {
      ...{ id: "file-ledger", heading: check.ledger.heading, all: check.ledger.all, hasHeader },
      lines: present.map((fate) => [
        fate === "classed"
          ? check.ledger.classed(pane.formats.count(facts.items))
          : check.ledger[fate],
        facts.ledger[fate],
      ]),
      ...{ rows: facts.rows, taken: facts.ledger.classed },
    })}`,
  );
}

export function findingTitle(
  pane: Pick<Pane, "language" | "formats">,
  kind: FileFinding,
  found: Found,
): string {
  const { findings } = fileTexts(pane.language).check;
  return findings[kind](pane.formats.count(found.rows), pane.formats.count(found.names));
}

function findingView(pane: Pane, kind: FileFinding, found: Found): View {
  const { check } = fileTexts(pane.language);
  const { formats } = pane;
  const id = `file-finding-${kind}`;
  const more = found.rows - found.examples.length;
  return html`<details class="finding" id="${id}-fold">
    <summary>
      ${intentIcon(pane, weightOf(kind))}
      <h3 id=${id}>${findingTitle(pane, kind, found)}</h3>
      <span class="outcome">
        ${found.value === 0 ? nothing : html`<span class="amount">${formats.amount(found.value)}</span>`}
        <span class="quiet">${check.shortFates[shortFates[kind]]}</span>
      </span>
    </summary>
    <div class="folded" role="group" aria-labelledby=${id}>
      <p>${check.fates[kind]}</p>
      ${
        found.examples.length === 0
          ? nothing
          : html`<table class="samples" aria-labelledby=${id}>
                <thead>
                  <tr>
                    <th scope="col" class="number">${check.line}</th>
                    <th scope="col">${check.item}</th>
                    <th scope="col" class="number">${check.stands}</th>
                  </tr>
                </thead>
                <tbody>
                  ${found.examples.map(
                    ({ line, item, stands }) =>
                      html`<tr>
                        <td class="number">${formats.whole(line)}</td>
                        <td>${item || pane.texts.check.empty}</td>
                        <td class="number">${stands || pane.texts.check.empty}</td>
                      </tr>`,
                  )}
                </tbody>
              </table>
              ${more > 0 ? html`<p class="quiet">${pane.texts.check.more(formats.count(more))}</p>` : nothing}`
      }
    </div>
  </details>`;
}
