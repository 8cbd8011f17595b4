import { steadinessTargets } from "../../../engine/classification/service-targets";
import { steadyXyzClass } from "../../../engine/classification/steady-classes";
import { defaultXyzSettings, xyzClass, type XyzClass } from "../../../engine/classification/xyz";
import { spreadOverMean } from "../../../engine/demand/variation";
import type { DecimalSign } from "../../../workbook/excel/separators";
import type { Progress } from "../../../workbook/excel/types";
import { columnName } from "../../list/column-name";
import { inSlices } from "../../pane/in-slices";
import { readNumber } from "../../reading/cells/read-number";
import type { RunSettings } from "../classes/run-settings";
import { periodColumns } from "../columns/list-columns";
import { otherPeriods } from "../columns/other-periods";
import type { Finding } from "../rows/finding";
import type { Items } from "../rows/items";
import { enoughPeriods, newAndDeadRows } from "../rows/life-of-items";
import type { LineProblem } from "../settings/line-entries";
import { notWithGaps } from "./criteria";
import type { ClassedRows, ColumnForm, ListFacts, Method, SecondLetter } from "./method";

/** AX to CZ: X, Y or Z by how steady the demand is from period to period. */
export const steadiness: Method = {
  columns: {
    valueFrom: ["column", "product", "periods"],
    measured: periodColumns,
    form: periodsForm,
  },
  rows: { read: "periods", findings: findingsOfPeriods },
  settings: {
    place: "belowRule",
    question: ({ texts: { choose } }) => ({
      numbers: [
        { field: "x", label: choose.x },
        { field: "y", label: choose.y },
      ],
      what: choose.limitsWhat,
    }),
    read: (read) => ({ xLimit: read("x", readLimit, NaN), yLimit: read("y", readLimit, NaN) }),
    clashes: ({ xLimit, yLimit }) => (xLimit > yLimit ? { y: "yBelowX" } : {}),
  },
  second: {
    letters: ["X", "Y", "Z"],
    targets: steadinessTargets,
    ofItems: (items, _groups, _first, ...run) => xyzLetters(items, ...run),
    number: variationOf,
    limits: ({ xLimit, yLimit }) => [
      { name: "X", at: xLimit },
      { name: "Y", at: yLimit },
    ],
    why: ({ texts, formats }, letter, variation, isHeld) =>
      // Below 0, minus 0 for a constant one, more came back than was sold.
      (variation > 0 || Object.is(variation, 0)) && Number.isFinite(variation)
        ? (isHeld ? texts.steadinessHeld : texts.steadiness)(letter, formats.number(variation))
        : texts.noSteadiness(letter),
    headline: (words, best, last) => words.steadiness(best, last),
    matrix: ({ headings, targetsWhat }) => ({
      heading: headings.steadiness,
      targets: targetsWhat.steadiness,
    }),
  },
  report: {
    settings: ({ texts, formats, columns, result: { settings }, named }) => {
      const { settings: words } = texts.report;
      return [
        [words.periods, words.fromTo(named(columns.firstPeriod), named(columns.lastPeriod))],
        [
          words.limits,
          words.limitsOf(formats.entry(settings.xLimit), formats.entry(settings.yLimit)),
        ],
      ];
    },
    columns: ({ texts, result: { items } }) => [
      {
        role: "variation",
        header: texts.report.table.variation,
        format: "0.00",
        number: (item) => variationOf(items, item),
      },
    ],
  },
  formula: {
    text: ({ call, range, value, lines, columns, settings }) => {
      const periods = periodColumns(columns) ?? [];
      const history = range(periods[0], periods[periods.length - 1]);
      const xyz = call("XYZ", [history, ...limitsOf(settings)]);
      return `=${call("ABC", [value, ...lines])}&${xyz}`;
    },
    notWith: (rows, gaps) =>
      rows.emptyPeriods.some((count) => count > 0) ? "blankPeriods" : notWithGaps(rows, gaps),
  },
  query: { rankedBy: "value", then: "variation" },
};

function periodsForm({ texts, formats, list, columns }: ListFacts): ColumnForm {
  const { see } = texts;
  const others = otherPeriods(list, columns);
  const further = others.length - 1;
  return {
    isPair: true,
    columns: (["firstPeriod", "lastPeriod"] as const).map((role) => ({
      id: role,
      label: see[role],
      none: see.choose,
      chosen: columns[role],
      choose: (column) => ({ columns: { [role]: column } }),
    })),
    // Told before the list is read: the user may choose other columns, or keep them.
    remark:
      others.length === 0
        ? undefined
        : {
            id: "other-periods",
            text: see.otherPeriods(
              columnName(texts, list, columns, others[0]),
              further === 0 ? null : formats.count(further),
            ),
          },
  };
}

async function findingsOfPeriods(
  { rows, items, classed }: ClassedRows,
  progress: Progress,
): Promise<Finding[]> {
  const { emptyPeriods, measures } = rows;
  const periods = measures.length;
  const empty = classed.filter((row) => emptyPeriods[row] > 0);
  const life = await newAndDeadRows(items, progress);
  return [
    {
      kind: "emptyPeriods",
      rows: empty,
      number: empty.reduce((sum, row) => sum + emptyPeriods[row], 0),
    },
    {
      kind: "onePeriod",
      rows: empty.filter((row) => periods - emptyPeriods[row] < 2),
      number: 0,
    },
    { kind: "fewPeriods", rows: periods < enoughPeriods ? classed : [], number: periods },
    { kind: "newItems", rows: life.new, number: 0 },
    { kind: "deadItems", rows: life.dead, number: 0 },
  ];
}

function readLimit(entry: string, sign: DecimalSign): number | LineProblem {
  const limit = readNumber(entry, sign);
  if (limit === null) return "noNumber";
  return limit > 0 ? limit : "notAboveZero";
}

/**
 * Periods that are passed over leave the others, as with the function XYZ; a single one says nothing of
 * steadiness, and so the letter is Z.
 */
async function xyzLetters(
  { count, measures }: Items,
  settings: RunSettings,
  former: Parameters<SecondLetter["ofItems"]>[4],
  progress: Progress,
): Promise<string[]> {
  const { xLimit, yLimit, margin } = settings;
  const limits = { xLimit, yLimit, deviation: "sample" as const };
  const letters = new Array<string>(count);
  const history = new Float64Array(measures.length);
  await inSlices(
    count,
    (item) => {
      let known = 0;
      for (const measure of measures) {
        if (!Number.isNaN(measure[item])) history[known++] = measure[item];
      }
      if (known < 2) {
        letters[item] = "Z";
        return;
      }
      const before = (former?.[item]?.[1] ?? null) as XyzClass | null;
      letters[item] =
        before === null
          ? xyzClass(history, limits, known)
          : steadyXyzClass(history, before, limits, margin, known);
    },
    progress,
  );
  return letters;
}

/** Coefficient of variation of an item's demand; NaN where fewer than two periods are known. */
function variationOf({ measures }: Items, item: number): number {
  const history = measures
    .map((measure) => measure[item])
    .filter((number) => !Number.isNaN(number));
  if (history.length < 2) return NaN;
  return spreadOverMean(history, "sample", history.length);
}

/** Those that XYZ takes by itself are left out. */
function limitsOf(settings: RunSettings): string[] {
  const { xLimit, yLimit } = defaultXyzSettings;
  return [
    settings.xLimit === xLimit ? "" : String(settings.xLimit),
    settings.yLimit === yLimit ? "" : String(settings.yLimit),
  ];
}
