import type { AbcClass } from "../../../engine/classification/abc";
import { steadyXyzClass } from "../../../engine/classification/steady-classes";
import { withSecondStage } from "../../../engine/classification/two-stage";
import { xyzClass, type XyzClass } from "../../../engine/classification/xyz";
import type { Progress } from "../../../workbook/excel/types";
import type { Items } from "../rows/items";
import type { RunSettings } from "./run-settings";
import type { Method } from "../columns/list-columns";
import { inSlices } from "../../pane/in-slices";
import { abcLetters } from "./first-letters";
import { numbersOf, type Group } from "./groups";

/** The small letter of the second stage, or X, Y or Z; null for methods without a second letter. */
export async function secondLetters(
  items: Items,
  groups: Group[],
  first: AbcClass[],
  method: Method,
  settings: RunSettings,
  former: (string | null)[] | null,
  progress: Progress,
): Promise<string[] | null> {
  if (method === "steadiness") return steadinessOf(items, settings, former, progress);
  if (method !== "twoStage") return null;
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

/**
 * Periods that are passed over leave the others, as with the function XYZ; a single one says nothing of
 * steadiness, and so the letter is Z.
 */
async function steadinessOf(
  { count, measures }: Items,
  settings: RunSettings,
  former: (string | null)[] | null,
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
