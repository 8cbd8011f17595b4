import { abcClasses, type AbcClass } from "../../engine/classification/abc";
import { addCriterion, joined, weightShares } from "../../engine/classification/multi-criteria";
import { steadyAbcClasses } from "../../engine/classification/steady-classes";
import type { Progress } from "../../workbook/excel/types";
import type { Items } from "../check/items";
import type { RunSettings } from "../choose/run-settings";
import type { Method } from "../see/list-columns";
import { inSlices } from "../state/in-slices";
import { numbersOf, type Group } from "./groups";

/** A, B or C for every item, from its value or its score among the items of its group. */
export async function firstLetters(
  items: Items,
  groups: Group[],
  method: Method,
  settings: RunSettings,
  former: (string | null)[] | null,
  progress: Progress,
): Promise<{ ranked: Float64Array; classes: AbcClass[] }> {
  const ranked =
    method === "weighted" ? await scoresOf(items, groups, settings, progress) : items.values;
  let classes: AbcClass[] = [];
  await inSlices(
    groups.length,
    (k) => {
      const { members } = groups[k];
      const letters = abcLetters(numbersOf(ranked, members), members, settings, former, 0);
      if (groups.length === 1) classes = letters;
      else for (let i = 0; i < members.length; i++) classes[members[i]] = letters[i];
    },
    progress,
    1,
  );
  return { ranked, classes };
}

/** ABC classes of some items; with a margin they hold on to one letter of the last run. */
export function abcLetters(
  values: Float64Array,
  members: ArrayLike<number>,
  settings: RunSettings,
  former: readonly (string | null)[] | null,
  letter: 0 | 1,
): AbcClass[] {
  if (former === null) return abcClasses(values, settings);
  const before = Array.from(members, (item) => asLetter(former[item]?.[letter]));
  return steadyAbcClasses(values, before, settings, settings.margin);
}

function asLetter(letter: string | undefined): AbcClass | null {
  const capital = letter?.toUpperCase();
  return capital === "A" || capital === "B" || capital === "C" ? capital : null;
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
