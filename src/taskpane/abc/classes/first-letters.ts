import { abcClasses, type AbcClass } from "../../../engine/classification/abc";
import { steadyAbcClasses } from "../../../engine/classification/steady-classes";
import type { Progress } from "../../../workbook/excel/types";
import type { RunSettings } from "./run-settings";
import { inSlices } from "../../pane/in-slices";
import { numbersOf, type Group } from "./groups";

/** A, B or C for every item, from what it is ranked by among the items of its group. */
export async function firstLetters(
  ranked: Float64Array,
  groups: Group[],
  settings: RunSettings,
  former: (string | null)[] | null,
  progress: Progress,
): Promise<AbcClass[]> {
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
  return classes;
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
