import type { FoundList } from "../../workbook/excel/types";
import type { DecimalSign } from "../../workbook/excel/separators";
import { either, list, nothing, record, text, truth, whole } from "../kept/shape";
import { serialOf } from "../pane/date-entry";
import { readNumber } from "../reading/cells/read-number";
import { withoutPercent } from "../reading/cells/without-percent";
import { mostClasses } from "./rows";
import { roles, type CountColumns } from "./columns";

/** What is asked of a class: how often a year each of its items is counted, and how near is right. */
export interface ClassEntries {
  countsAYear: string;
  tolerance: string;
}

export type Field = "workingDays" | "days" | "seed";

/** The settings as the user typed them; classes by name. */
export interface Entries extends Record<Field, string> {
  /** As a date field has it: "2026-11-30". */
  start: string;
  classes: Record<string, ClassEntries>;
}

export interface CountSettings {
  workingDays: number;
  days: number;
  seed: number;
  /** Excel's serial number. */
  start: number;
  /** In the order of the classes. */
  countsAYear: number[];
  tolerances: number[];
}

/** What is wrong, by the id of its field. */
export type Problems = Record<string, "whole" | "counts" | "tolerance" | "date">;

/** Monthly, quarterly, yearly; and the tolerances that go with them in the trade. */
const usual: Record<string, { countsAYear: number; tolerance: number }> = {
  A: { countsAYear: 12, tolerance: 0.002 },
  B: { countsAYear: 4, tolerance: 0.01 },
  C: { countsAYear: 1, tolerance: 0.05 },
};

function usualFor(name: string) {
  return usual[name.charAt(0).toUpperCase()] ?? usual.B;
}

const mostDays = 366;
const limits: Record<Field, [number, number]> = {
  workingDays: [1, mostDays],
  days: [1, mostDays],
  seed: [1, 1_000_000],
};

/**
 * The settings that the entries stand for, or what is wrong with those that are asked for: a plan
 * needs counts and days, a comparison the differences allowed.
 */
export function readSettings(
  entries: Entries,
  classes: readonly string[],
  sign: DecimalSign,
  isCompared: boolean,
): { settings: CountSettings } | { problems: Problems } {
  const all: Problems = {};
  const read = (entry: string) => readNumber(entry.trim(), sign);
  const wholeIn = (field: Field): number => {
    const [least, most] = limits[field];
    const value = read(entries[field]);
    if (value === null || !Number.isInteger(value) || value < least || value > most) {
      all[field] = "whole";
    }
    return value ?? 0;
  };
  const [workingDays, days, seed] = [wholeIn("workingDays"), wholeIn("days"), wholeIn("seed")];
  const start = serialOf(entries.start);
  if (start === null) all.start = "date";
  const countsAYear = classes.map((name, k) => {
    const value = read(entriesFor(entries, name, sign).countsAYear);
    if (value === null || value < 0 || value > workingDays) all[`counts-${k}`] = "counts";
    return value ?? 0;
  });
  const tolerances = classes.map((name, k) => {
    const value = read(withoutPercent(entriesFor(entries, name, sign).tolerance));
    if (value === null || value < 0 || value > 100) all[`tolerance-${k}`] = "tolerance";
    return (value ?? 0) / 100;
  });
  const isAsked = (field: string) => field.startsWith("tolerance-") === isCompared;
  const problems = Object.fromEntries(Object.entries(all).filter(([field]) => isAsked(field)));
  if (Object.keys(problems).length > 0) return { problems };
  return { settings: { workingDays, days, seed, start: start ?? 0, countsAYear, tolerances } };
}

/** What was typed for a class, or what is usual for one of its name. */
export function entriesFor({ classes }: Entries, name: string, sign: DecimalSign): ClassEntries {
  const { countsAYear, tolerance } = usualFor(name);
  const shown = (value: number) => String(value).replace(".", sign);
  return (
    classes[name] ?? {
      countsAYear: shown(countsAYear),
      tolerance: shown(Number((tolerance * 100).toPrecision(12))),
    }
  );
}

/** What is kept in the workbook for a list, so that the next colleague finds it. */
export interface KeptPlan {
  columns: CountColumns;
  entries: Omit<Entries, "classes"> & { classes: (ClassEntries & { name: string })[] };
  leaveOutHidden: boolean;
}

const longest = 255;
const short = text(longest);

/** The settings as they were kept, or null when they are not whole or do not fit the list. */
export function readKept(kept: unknown, { place }: FoundList): KeptPlan | null {
  const column = either(whole(0, place.columns - 1), nothing);
  const at = Object.fromEntries(roles.map(({ id }) => [id, column]));
  return (
    record<KeptPlan>({
      columns: record<CountColumns>({
        hasHeader: truth,
        at: record(at as Record<keyof CountColumns["at"], typeof column>),
      }),
      entries: record({
        ...{ workingDays: short, days: short, seed: short, start: short },
        classes: list(record({ name: short, countsAYear: short, tolerance: short }), mostClasses),
      }),
      leaveOutHidden: truth,
    })(kept) ?? null
  );
}
