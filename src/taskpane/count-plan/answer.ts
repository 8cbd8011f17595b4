import { countAccuracy, type CountAccuracy } from "../../engine/counting/count-accuracy";
import { countPlan, type CountPlan } from "../../engine/counting/count-plan";
import { plannedCounts } from "../../engine/counting/daily-loads";
import { workingDaysOverdue } from "../../engine/counting/overdue-count";
import { WorkingCalendar } from "../../engine/counting/working-calendar";
import { sheetRows } from "../../workbook/excel/a1";
import type { Progress } from "../../workbook/excel/types";
import { sortRows, type Sorted } from "../list/sort-rows";
import { pause } from "../pane/in-slices";
import { isCounted } from "./columns";
import { faults, findingKinds, type CountRows, type Fault, type FindingKind } from "./rows";
import type { CountSettings } from "./settings";

/** One class of the plan. */
export interface PlannedClass {
  name: string;
  items: number;
  countsAYear: number;
  /** The mean of a working day. */
  aDay: number;
  /** Items that should have been counted before the plan begins. */
  overdue: number;
}

export interface Plan {
  classes: PlannedClass[];
  counts: CountPlan;
  /** The day of each working day of the plan, as Excel's serial number. */
  dates: Int32Array;
}

export interface Accuracy {
  classes: (CountAccuracy & { name: string })[];
  all: CountAccuracy;
}

/** An outcome: everything the pane shows and writes comes from here. */
export interface Answer extends Sorted<Fault, FindingKind> {
  rows: CountRows;
  settings: CountSettings;
  leaveOutHidden: boolean;
  /** For each row its class, −1 where it is left out. */
  classOf: Int16Array;
  /** One of the two, by whether the list holds counts; neither where a plan would outgrow a sheet. */
  plan: Plan | null;
  accuracy: Accuracy | null;
}

export async function answerOf(
  rows: CountRows,
  settings: CountSettings,
  leaveOutHidden: boolean,
  progress: Progress,
): Promise<Answer> {
  const classOf = new Int16Array(rows.count).fill(-1);
  const sorted = await sortRows<Fault, FindingKind>(
    {
      ...{ count: rows.count, faults, kinds: findingKinds },
      isLeftOut: (row) => leaveOutHidden && rows.hidden[row] === 1,
      faultOf: (row) => (rows.faulty[row] > 0 ? faults[rows.faulty[row] - 1] : null),
      alsoFound: (row) => [
        ...(rows.noDates[row] === 1 ? (["noDate"] as const) : []),
        ...(rows.textNumbers[row] === 1 ? (["textNumber"] as const) : []),
      ],
      take: (row) => void (classOf[row] = rows.classOf[row]),
    },
    progress,
  );
  await pause(progress);
  const isCompared = isCounted(rows.columns);
  return {
    ...{ rows, settings, leaveOutHidden, classOf, ...sorted },
    plan: isCompared ? null : planOf(rows, classOf, settings),
    accuracy: isCompared ? accuracyOf(rows, classOf, settings) : null,
  };
}

/** The header takes a row of the sheet, and what stands above it some more. */
const mostCounts = sheetRows - 1_000;

function planOf(rows: CountRows, classOf: Int16Array, settings: CountSettings): Plan | null {
  const { workingDays, days, seed, start, countsAYear } = settings;
  const sizes = rows.classes.map(() => 0);
  for (const place of classOf) if (place >= 0) sizes[place]++;
  const counts = sizes.map((size, k) => plannedCounts(size, countsAYear[k], workingDays, days));
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (all > mostCounts) return null;
  const list = { classes: classOf, lastCounted: rows.numbers.lastCounted, countsAYear };
  const overdue = rows.classes.map(() => 0);
  workingDaysOverdue(list, { workingDays, start, holidays: [] }).forEach((late, row) => {
    if (late > 0 && Number.isFinite(late)) overdue[classOf[row]]++;
  });
  return {
    classes: rows.classes.map((name, k) => ({
      ...{ name, items: sizes[k], countsAYear: countsAYear[k], overdue: overdue[k] },
      aDay: (sizes[k] * countsAYear[k]) / workingDays,
    })),
    counts: countPlan(list, { workingDays, days, seed }),
    dates: new WorkingCalendar().from(start, days),
  };
}

function accuracyOf(rows: CountRows, classOf: Int16Array, settings: CountSettings): Accuracy {
  const { book, counted, unitCost } = rows.numbers;
  const taken = Array.from(classOf.keys()).filter((row) => classOf[row] >= 0);
  const of = (numbers: ArrayLike<number>) => taken.map((row) => numbers[row]);
  const { classes, all } = countAccuracy({
    classes: of(classOf),
    ...{ bookStock: of(book), countedStock: of(counted), unitCosts: of(unitCost) },
    tolerances: settings.tolerances,
  });
  return { classes: classes.map((each, k) => ({ ...each, name: rows.classes[k] })), all };
}
