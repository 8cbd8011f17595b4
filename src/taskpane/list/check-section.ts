import { html, nothing } from "lit/html.js";
import type { Count } from "../../locales/count";
import type { Pane } from "../pane/pane";
import type { View } from "../pane/view";
import { messageAt, section } from "../pane/views";
import { byWeight, findingView, type ShownFinding } from "./finding-view";
import { ledgerView } from "./ledger-view";
import type { RoleCells } from "./read-roles";
import { cellAddress, itemName, selectItems, standsIn } from "./role-cell";
import type { Sorted } from "./sort-rows";

/** Nothing where nobody is asked. */
type Choice = ShownFinding["choice"];

export interface CheckWords<Fault extends string, Kind extends string> {
  heading: string;
  clean: string;
  findings: Record<Kind, (count: Count) => string>;
  fates: Record<Kind, string>;
  shortFates: Record<"leftOut" | "taken", string>;
  cell: string;
  item: string;
  stands: string;
  ledger: Record<"heading" | "hidden" | "all" | Fault, string>;
}

export interface Check<Id extends string, Fault extends string, Kind extends string> extends Sorted<
  Fault,
  Kind
> {
  /** The id of the section. */
  id: string;
  /** Where it tells of rows that were selected. */
  at: string;
  words: CheckWords<Fault, Kind>;
  /** What has become of the rows that are taken. */
  taken: string;
  rows: RoleCells<Id | "item">;
  hasHeader: boolean;
  faults: readonly Fault[];
  /** The role whose cell a finding is about. */
  roleOf: (kind: Kind, row: number) => Id | "item";
  /** How the user decides about a finding, where that is asked. */
  choiceOf?: (kind: Kind) => Choice;
  /** What the rows of a finding come to, and those of each line of the ledger, in money. */
  amountOf?: (rows: readonly number[], kind: Kind) => string | undefined;
  amounts?: {
    rows: string;
    heading: string;
    lines: Record<"taken" | "hidden" | Fault, string>;
    all: string;
  };
  /** What the cell of a finding was read as, where it was. */
  readOf?: (kind: Kind, row: number) => string | undefined;
  /** What the rows are of: of one given up meanwhile nothing is told. */
  about: () => unknown;
}

/** What stands in the list and what happens to it, row for row. */
export function checkSection<Id extends string, Fault extends Kind, Kind extends string>(
  pane: Pane,
  task: { prefix: string },
  check: Check<Id, Fault, Kind>,
): View {
  const { id, at, words, findings, ledger, faults, rows, roleOf, choiceOf, about } = check;
  const { amounts } = check;
  const leftOut = (["hidden", ...faults] as const).filter((fate) => ledger[fate] > 0);
  return section(
    id,
    words.heading,
    html`${findings.length === 0 ? html`<p>${words.clean}</p>` : nothing}
    ${byWeight(
      findings.map(({ kind, rows: found }): ShownFinding => {
        const isFault = (faults as readonly Kind[]).includes(kind);
        const choice = choiceOf?.(kind);
        return {
          kind,
          intent: isFault ? ("error" as const) : ("warning" as const),
          shortFate: words.shortFates[isFault ? "leftOut" : "taken"],
          title: words.findings[kind](pane.formats.count(found.length)),
          amount: check.amountOf?.(found, kind),
          fate: words.fates[kind],
          rows: found,
          choice,
          select: () => selectItems(pane, rows, found, at, about),
          columns: [
            {
              heading: words.cell,
              isNumber: true,
              cell: (row: number) => cellAddress(rows, roleOf(kind, row), row),
            },
            {
              heading: words.item,
              isNumber: false,
              cell: (row: number) => itemName(pane, rows, row),
            },
            {
              heading: words.stands,
              isNumber: true,
              cell: (row: number) =>
                check.readOf?.(kind, row) ??
                standsIn(pane, rows, roleOf(kind, row), row, kind === "textNumber"),
            },
          ],
        };
      }),
    ).map((shown) => findingView(pane, task, shown))}
    ${ledgerView(pane, {
      id: `${task.prefix}ledger`,
      heading: words.ledger.heading,
      lines: [
        [check.taken, ledger.taken],
        ...leftOut.map((fate): [string, number] => [words.ledger[fate], ledger[fate]]),
      ],
      all: words.ledger.all,
      rows: rows.count,
      taken: ledger.taken,
      hasHeader: check.hasHeader,
      ...(amounts === undefined
        ? {}
        : {
            amounts: {
              ...amounts,
              lines: (["taken", ...leftOut] as const).map((fate) => amounts.lines[fate]),
            },
          }),
    })}
    ${messageAt(pane, at)}`,
  );
}
