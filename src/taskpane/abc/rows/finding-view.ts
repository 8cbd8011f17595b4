import { abc } from "../state";
import { changeChoices } from "../settings/change-settings";
import type { PaneTexts } from "../../../locales";
import { radiosView } from "../../pane/radios-view";
import type { Pane } from "../../pane/pane";
import type { CheckedList } from "../state";
import type { ShownFinding } from "../../list/finding-view";
import { valueCurrency } from "../columns/value-currency";
import type { View } from "../../pane/view";
import { standsThere } from "./cell-text";
import type { Choices } from "./choices";
import type { Finding, FindingKind } from "./finding";
import { fateSentence, findingTitle } from "./finding-texts";
import { shortFateOf, weightOf } from "./finding-weight";
import { rowName } from "./item-name";
import type { Rows } from "./rows";
import { selectFinding } from "./select-finding";
import { sharingKinds } from "./shared-names";

/** The findings about which the user decides. */
const choiceFor: Partial<Record<FindingKind, keyof typeof waysOf>> = {
  doubtful: "readings",
  textNumber: "textNumbers",
  duplicates: "duplicates",
  codes: "codes",
  totals: "totals",
  sums: "sums",
  emptyPeriods: "emptyPeriods",
};

/** The two ways to treat the rows, the one by default first. */
const waysOf = {
  textNumbers: ["read", "leaveOut"],
  readings: ["grouping", "decimal"],
  duplicates: ["sum", "keep"],
  codes: ["apart", "same"],
  totals: ["leaveOut", "count"],
  sums: ["count", "leaveOut"],
  emptyPeriods: ["zero", "passOver"],
} as const;

/** A finding as the pane shows it. */
export function shownFinding(pane: Pane, checked: CheckedList, finding: Finding): ShownFinding {
  const { texts, formats } = pane;
  const { check } = texts;
  const { rows, columns } = checked;
  const { kind } = finding;
  const choice = choiceFor[kind];
  const item = {
    heading: check.item,
    isNumber: false,
    cell: (row: number) => shownName(rows, row, texts, kind),
  };
  const currency = valueCurrency(checked.list, columns);
  return {
    kind,
    intent: weightOf(finding),
    title: findingTitle(pane, finding),
    amount: finding.value ? texts.words.money(currency, formats.amount(finding.value)) : undefined,
    shortFate: check.shortFates[shortFateOf(finding, abc.of(pane).choices)],
    fate: fateSentence(pane, finding, abc.of(pane).choices, columns.method),
    rows: finding.rows,
    select: () => selectFinding(pane, checked, finding),
    choice: choice === undefined ? undefined : choiceView(pane, choice, finding),
    columns: [
      {
        heading: check.row,
        isNumber: true,
        cell: (row) => formats.whole(rows.firstSheetRow + row),
      },
      ...(columns.item === null ? [] : [item]),
      {
        heading: check.stands,
        isNumber: true,
        cell: (row) => standsThere(rows, row, texts, formats),
      },
    ],
  };
}

function choiceView(pane: Pane, choice: keyof typeof waysOf, { reading }: Finding): View {
  const own = abc.of(pane).choices[choice];
  const chosen = own === "likely" ? reading?.as : own;
  const words: Record<string, string> = pane.texts.check.choices[choice];
  return radiosView<string>(pane, {
    name: choice,
    legend: words.name,
    isLegendHidden: true,
    ways: waysOf[choice],
    words,
    chosen,
    choose: (way) => changeChoices(pane, { [choice]: way } as Partial<Choices>),
  });
}

/** Where rows share an item its number tells; elsewhere the description is what people recognise. */
function shownName(rows: Rows, row: number, texts: PaneTexts, kind: FindingKind): string {
  const sharing: readonly string[] = sharingKinds;
  if (sharing.includes(kind)) return rowName(texts, rows, row);
  const label = () => rows.labels.map((texts) => texts[row]).find((text) => text !== "");
  return rows.descriptions?.[row] || rows.names[row] || label() || texts.check.empty;
}
