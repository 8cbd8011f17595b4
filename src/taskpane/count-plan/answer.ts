import { countAccuracy, type CountAccuracy } from "../../engine/counting/count-accuracy";
import { countPlan, type CountPlan } from "../../engine/counting/count-plan";
import { plannedCounts } from "../../engine/counting/daily-loads";
import { workingDaysOverdue } from "../../engine/counting/overdue-count";
import { WorkingCalendar } from "../../engine/counting/working-calendar";
import { sheetRows } from "../../workbook/excel/a1";
import type { Progress } from "../../workbook/excel/types";
import { inSlices, pause } from "../pane/in-slices";
import { isCounted } from "./columns";
import { faults, findingKinds, type CountRows, type Fault, type FindingKind } from "./rows";
import type { CountSettings } from "./settings";

/** What becomes of the rows; together they are all rows of the list. */
export type Ledger = Record<"taken" | "hidden" | Fault, number>;

export interface Finding {
  kind: FindingKind;
  /** Counted from 0 below the header. */
  rows: number[];
}

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
export interface Answer {
  rows: CountRows;
  settings: CountSettings;
  leaveOutHidden: boolean;
  ledger: Ledger;
  findings: Finding[];
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
  const ledger = { taken: 0, hidden: 0 } as Ledger;
  for (const fault of faults) ledger[fault] = 0;
  const found = new Map<FindingKind, number[]>(findingKinds.map((kind) => [kind, []]));
  const classOf = rows.classOf.slice();
  await inSlices(
    rows.count,
    (row) => {
      const fault = rows.faulty[row] > 0 ? faults[rows.faulty[row] - 1] : null;
      const isHidden = leaveOutHidden && rows.hidden[row] === 1;
      if (isHidden || fault !== null) classOf[row] = -1;
      if (isHidden) return ledger.hidden++;
      ledger[fault ?? "taken"]++;
      if (fault !== null) return found.get(fault)?.push(row);
      if (rows.noDates[row] === 1) found.get("noDate")?.push(row);
      if (rows.textNumbers[row] === 1) found.get("textNumber")?.push(row);
    },
    progress,
  );
  await pause(progress);
  const isCompared = isCounted(rows.columns);
  return {
    ...{ rows, settings, leaveOutHidden, ledger, classOf },
    findings: [...found].flatMap(([kind, rows]) => (rows.length > 0 ? [{ kind, rows }] : [])),
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
