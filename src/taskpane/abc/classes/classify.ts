import type { AbcClass } from "../../../engine/classification/abc";
import { classSummary, type ClassSummary } from "../../../engine/classification/class-summary";
import { matrixSummary } from "../../../engine/classification/matrix-summary";
import { sumOf } from "../../../engine/compensated-sum";
import { changesOf } from "./changes";
import type { FormerClasses } from "./former-classes";
import type { Items } from "../rows/items";
import type { Rows } from "../rows/rows";
import type { MethodId } from "../methods/method-id";
import { methods } from "../methods/methods";
import { capitals } from "./class-names";
import type { RunSettings } from "./run-settings";
import { inSlices, pause } from "../../pane/in-slices";
import type { Progress } from "../../../workbook/excel/types";
import { firstLetters } from "./first-letters";
import { groupsOf, numbersOf } from "./groups";
import { rankGroups } from "./rank-groups";
import type { Result } from "./result";

/** What is classified, and the last run of the same kind, whose classes a margin holds on to. */
export interface Classified {
  items: Items;
  /** What tells its items and groups apart. */
  rows: Pick<Rows, "names" | "groups">;
  method: MethodId;
  former: FormerClasses | null;
}

/** Null when no item has a value above zero: then nothing can be ranked. */
export async function classify(
  { items, rows, method, former }: Classified,
  settings: RunSettings,
  progress: Progress,
): Promise<Result | null> {
  const { values } = items;
  const before = former === null ? null : await former.ofItems(rows, items, progress);
  const held = settings.margin > 0 ? before : null;
  await pause(progress);
  const groups = await groupsOf(items, rows, progress);
  await pause(progress);
  const { scores, second: letter } = methods[method];
  const ranked = scores === undefined ? values : await scores(items, groups, settings, progress);
  const classes = await firstLetters(ranked, groups, settings, held, progress);
  if (!ranked.some((value) => value > 0)) return null;
  const second = (await letter?.ofItems(items, groups, classes, settings, held, progress)) ?? null;
  const ranking = await rankGroups(values, ranked, groups, progress);
  const summaries = new Array<ClassSummary[]>(groups.length);
  await inSlices(
    groups.length,
    (k) => {
      const { members } = ranking.groups[k];
      const letters = members.length === classes.length ? classes : letterList(classes, members);
      summaries[k] = classSummary(numbersOf(values, members), letters);
    },
    progress,
    1,
  );
  await pause(progress);
  const summary = groups.length === 1 ? summaries[0] : classSummary(values, classes);
  await pause(progress);
  const result: Result = {
    items,
    method,
    settings,
    ranked,
    classes,
    second,
    pareto: ranking.pareto,
    groups: ranking.groups.map(({ name, start, end }, k) => ({
      name,
      start,
      end,
      summary: summaries[k],
      total: totalOf(summaries[k]),
    })),
    summary,
    matrix:
      letter === undefined || second === null
        ? null
        : matrixSummary(values, classes, second, capitals, letter.letters),
    total: totalOf(summary),
    returns: values.reduce((count, value) => count + Number(value < 0), 0),
    before,
    changes: null,
  };
  return { ...result, changes: await changesOf(result, rows, former, progress) };
}

function letterList(classes: AbcClass[], members: Uint32Array): AbcClass[] {
  return Array.from(members, (item) => classes[item]);
}

function totalOf(summary: ClassSummary[]): number {
  return sumOf(summary.map(({ value }) => value));
}
