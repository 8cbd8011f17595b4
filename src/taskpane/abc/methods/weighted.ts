import { addCriterion, joined, weightShares } from "../../../engine/classification/multi-criteria";
import type { DecimalSign } from "../../../workbook/excel/separators";
import type { Progress } from "../../../workbook/excel/types";
import { columnName } from "../../list/column-name";
import { scoreFormat } from "../../list/report-formats";
import { inSlices } from "../../pane/in-slices";
import { readNumber } from "../../reading/cells/read-number";
import { numbersOf, type Group } from "../classes/groups";
import type { RunSettings } from "../classes/run-settings";
import { mostCriteria, type ListColumns } from "../columns/list-columns";
import type { Items } from "../rows/items";
import type { LineEntries, LineField, LineProblem } from "../settings/line-entries";
import { criteriaColumns, notWithGaps } from "./criteria";
import type { AskedColumn, ListFacts, Method, NumbersQuestion } from "./method";

/** A, B and C by a score: the shares of the value and of further criteria, weighted and added up. */
export const weighted: Method = {
  columns: {
    valueFrom: ["column", "product"],
    measured: ({ further }) => (further.length > 0 ? further : null),
    form: (facts) => ({ columns: furtherColumns(facts) }),
  },
  rows: { read: "criteria" },
  settings: {
    place: "aboveLines",
    question: weightsOf,
    read: (read, { further }) => ({
      weights: Array.from({ length: further.length + 1 }, (_, k) =>
        read(weightField(k), readWeight, 0),
      ),
    }),
    clashes: ({ weights }) =>
      weights.every((weight) => weight === 0) ? { "weight-0": "noWeight" } : {},
  },
  scores: scoresOf,
  report: {
    settings: ({ texts, formats, columns, result, named, value }) => {
      const { settings: words } = texts.report;
      return [value, ...columns.further.map(named)].map((name, k) => [
        words.criterion(String(k + 1)),
        words.weighted(name, formats.entry(result.settings.weights[k])),
      ]);
    },
    columns: (facts) => [
      ...criteriaColumns(facts),
      {
        role: "score",
        header: facts.texts.report.table.score,
        format: scoreFormat,
        number: (item) => facts.result.ranked[item],
      },
    ],
  },
  formula: {
    text: ({ call, range, lines, columns, settings: { weights } }) => {
      const criteria = range(columns.value, columns.further[columns.further.length - 1]);
      // All alike are what the function takes without any.
      const areAlike = weights.every((weight) => weight === weights[0]);
      const given = areAlike ? "" : `{${weights.join(",")}}`;
      return `=${call("ABC.MULTI", [criteria, given, ...lines])}`;
    },
    notOf: (columns) => (areNeighbours(columns) ? null : "apart"),
    notWith: notWithGaps,
  },
  query: { rankedBy: "score", then: null },
};

/** The first weight is that of the value. */
function weightField(k: number): LineField {
  return `weight-${k}`;
}

/** A field for each further criterion, and an empty one for the next. */
function furtherColumns({ texts: { see }, columns: { further } }: ListFacts): AskedColumn[] {
  const count = Math.min(further.length + 1, mostCriteria - 1);
  return Array.from({ length: count }, (_, k) => ({
    id: `further-${k}`,
    label: see.furtherColumn(String(k + 2)),
    none: k < further.length ? see.noFurther : see.choose,
    chosen: further[k] ?? null,
    choose: (column, fields) => {
      const after = withCriterion(further, k, column);
      return { columns: { further: after }, fields: movedWeights(fields, further, after) };
    },
  }));
}

/** The criteria with one of them put in, changed or taken out; none twice. */
function withCriterion(further: number[], k: number, column: number | null): number[] {
  const others = further.filter((each, i) => i !== k && each !== column);
  if (column === null) return others;
  return [...others.slice(0, k), column, ...others.slice(k)];
}

/** Each of the others keeps its weight; a column in the place of another takes its weight over. */
function movedWeights(fields: LineEntries["fields"], before: number[], after: number[]) {
  const moved: LineEntries["fields"] = { ...fields };
  for (let k = 0; k < Math.max(before.length, after.length); k++) {
    const column = after[k];
    const was = before.includes(column) ? before.indexOf(column) : k;
    const isReplaced = !before.includes(column) && !after.includes(before[k]);
    const weight = before.includes(column) || isReplaced ? fields[weightField(was + 1)] : undefined;
    moved[weightField(k + 1)] = k < after.length ? weight : undefined;
  }
  return moved;
}

/** How much each criterion counts: the value first, then the others. */
function weightsOf({ texts, list, columns }: ListFacts): NumbersQuestion {
  const { choose, see } = texts;
  const nameOf = (column: number | null) =>
    column === null ? see.valueFrom : columnName(texts, list, columns, column);
  const value = columns.valueFrom === "column" ? nameOf(columns.value) : see.valueKinds.product;
  return {
    heading: { id: "weights-heading", text: choose.weights },
    numbers: [value, ...columns.further.map(nameOf)].map((label, k) => ({
      field: weightField(k),
      label,
    })),
    what: choose.weightsWhat,
  };
}

/** A weight that nobody has typed is 1: all criteria count alike. */
function readWeight(entry: string, sign: DecimalSign): number | LineProblem {
  const weight = entry.trim() === "" ? 1 : readNumber(entry, sign);
  if (weight === null) return "noNumber";
  return weight >= 0 ? weight : "notBelowZero";
}

async function scoresOf(
  { values, measures }: Items,
  groups: Group[],
  { weights }: RunSettings,
  progress: Progress,
): Promise<Float64Array> {
  const criteria = [values, ...measures];
  const parts = weightShares(weights);
  const scores = new Float64Array(values.length);
  const ofGroups = groups.map(({ members }) => new Float64Array(members.length));
  // One criterion of one group at a time, and after the last the scores that agree are made equal.
  await inSlices(
    groups.length * (criteria.length + 1),
    (step) => {
      const [k, at] = [Math.floor(step / (criteria.length + 1)), step % (criteria.length + 1)];
      const { members } = groups[k];
      const own = ofGroups[k];
      if (at < criteria.length) {
        return addCriterion(own, numbersOf(criteria[at], members), parts[at]);
      }
      joined(own);
      for (let i = 0; i < members.length; i++) scores[members[i]] = own[i];
    },
    progress,
    1,
  );
  return scores;
}

/** The criteria stand side by side in their order, so that they are one range. */
function areNeighbours({ value, further }: ListColumns): boolean {
  return value !== null && further.every((column, k) => column === value + k + 1);
}
