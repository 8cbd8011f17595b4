import { twoStageTargets } from "../../../engine/classification/service-targets";
import { withSecondStage } from "../../../engine/classification/two-stage";
import { inSlices } from "../../pane/in-slices";
import { abcLetters } from "../classes/first-letters";
import { numbersOf } from "../classes/groups";
import { criteriaColumns, notWithGaps } from "./criteria";
import type { Method, SecondLetter } from "./method";

/** Aa to Cc: the capital by the value, the small letter by a second criterion and the same lines. */
export const twoStage: Method = {
  columns: {
    valueFrom: ["column", "product"],
    measured: ({ second }) => (second === null ? null : [second]),
    form: ({ texts: { see }, columns }) => ({
      columns: [
        {
          id: "second",
          label: see.secondColumn,
          none: see.choose,
          chosen: columns.second,
          choose: (second) => ({ columns: { second } }),
        },
      ],
    }),
  },
  rows: { read: "criteria" },
  settings: {
    place: "belowRule",
    question: ({ texts: { choose } }) => ({
      entry: "scope",
      legend: choose.scope,
      ways: ["list", "class"],
      words: choose.scopes,
    }),
  },
  second: {
    letters: ["a", "b", "c"],
    targets: twoStageTargets,
    ofItems: smallLetters,
    number: ({ measures }, item) => measures[0][item],
    why: ({ texts, formats }, letter, number, isHeld) =>
      (isHeld ? texts.secondStageHeld : texts.secondStage)(letter, formats.number(number)),
    headline: (words, best, last) => words.twoStage(best, last),
    matrix: ({ headings, targetsWhat }) => ({
      heading: headings.twoStage,
      targets: targetsWhat.twoStage,
    }),
  },
  report: {
    settings: ({ texts: { report, choose }, columns, result, named }) => [
      [report.settings.second, named(columns.second)],
      [report.settings.scope, choose.scopes[result.settings.scope].name],
    ],
    columns: criteriaColumns,
  },
  formula: {
    text: ({ call, range, value, lines, columns, settings: { scope } }) => {
      const inside = scope === "list" ? "" : `"${scope}"`;
      return `=${call("ABC.TWOSTAGE", [value, range(columns.second), ...lines, inside])}`;
    },
    notWith: notWithGaps,
  },
  query: { rankedBy: "value", then: "lines" },
};

/** Over the whole list, or inside each first class: of every group by itself. */
async function smallLetters(
  ...[items, groups, first, settings, former, progress]: Parameters<SecondLetter["ofItems"]>
): Promise<string[]> {
  const letters = new Array<string>(items.count);
  await inSlices(
    groups.length,
    (k) => {
      const { members } = groups[k];
      const classes = withSecondStage(
        Array.from(members, (item) => first[item]),
        numbersOf(items.measures[0], members),
        settings.scope,
        (values, positions) =>
          abcLetters(
            values,
            positions.map((position) => members[position]),
            settings,
            former,
            1,
          ),
      );
      for (let i = 0; i < members.length; i++) letters[members[i]] = classes[i][1];
    },
    progress,
    1,
  );
  return letters;
}
