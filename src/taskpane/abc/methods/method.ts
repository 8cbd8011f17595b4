import type { AbcClass } from "../../../engine/classification/abc";
import type { ServiceTargets } from "../../../engine/classification/service-targets";
import type { SecondScope } from "../../../engine/classification/two-stage";
import type { PaneTexts } from "../../../locales";
import type { Count } from "../../../locales/count";
import type { Cell, FoundList, Progress } from "../../../workbook/excel/types";
import type { Formats } from "../../pane/formats";
import type { Group } from "../classes/groups";
import type { Result } from "../classes/result";
import type { RunSettings } from "../classes/run-settings";
import type { ListColumns, ValueSource } from "../columns/list-columns";
import type { Finding } from "../rows/finding";
import type { Items } from "../rows/items";
import type { Rows } from "../rows/rows";
import type { LineEntries, LineField, LineProblems, ReadField } from "../settings/line-entries";

/** What the items are classified by, and all that follows from it. */
export interface Method {
  columns: MethodColumns;
  rows: MethodRows;
  /** What it asks beside the lines. */
  settings?: MethodSettings;
  /** What the items are ranked by instead of their values. */
  scores?: (
    items: Items,
    groups: Group[],
    settings: RunSettings,
    progress: Progress,
  ) => Promise<Float64Array>;
  /** The letter behind A, B or C; the classes are then a matrix. */
  second?: SecondLetter;
  report?: MethodReport;
  formula: LiveFormula;
  query: MethodQuery;
}

/** What a query has to do beyond adding up the rows of an item. */
export interface MethodQuery {
  rankedBy: "value" | "score";
  /** What the second letter comes from. */
  then: "lines" | "variation" | null;
}

export interface MethodColumns {
  /** Where the value may come from; the first where a source of another method cannot stay. */
  valueFrom: readonly [ValueSource, ...ValueSource[]];
  /** Those measured beside the value, or null while one of them is not chosen. */
  measured(columns: ListColumns): number[] | null;
  /** How these are chosen. */
  form?(facts: ListFacts): ColumnForm;
}

/** A list, and how the user reads. */
export interface ListFacts {
  texts: PaneTexts;
  formats: Formats;
  list: FoundList;
  columns: ListColumns;
}

export interface ColumnForm {
  /** The keyboard goes to the first while one is missing. */
  columns: AskedColumn[];
  /** The two stand side by side. */
  isPair?: boolean;
  /** What is told of those that are chosen. */
  remark?: { id: string; text: string };
}

export interface AskedColumn {
  /** Of its field: "second" gives "second-column". */
  id: string;
  label: string;
  /** What stands for no column. */
  none: string;
  chosen: number | null;
  /** What the choice of a column makes of the columns, and of what was typed for them. */
  choose(column: number | null, fields: LineEntries["fields"]): ChosenColumns;
}

export interface ChosenColumns {
  columns: Partial<ListColumns>;
  fields?: LineEntries["fields"];
}

export interface MethodRows {
  /** Every criterion needs a number; a period may be empty. */
  read: "criteria" | "periods";
  /** What else a controller should know of before the run; without rows it is not told. */
  findings?(read: ClassedRows, progress: Progress): Promise<Finding[]>;
}

export interface ClassedRows {
  rows: Rows;
  items: Items;
  /** The rows that are classified. */
  classed: number[];
}

export interface MethodSettings {
  /** Where the question stands. Below the rule its fields are read before the margin, else after. */
  place: "aboveLines" | "belowRule";
  question(facts: ListFacts): Question;
  /** What was typed, read. */
  read?(read: ReadField, columns: Pick<ListColumns, "further">): Partial<RunSettings>;
  /** Settings that do not go together. */
  clashes?(settings: RunSettings): LineProblems;
}

/** Numbers to type, or one way of several. */
export type Question = NumbersQuestion | ScopeQuestion;

export interface NumbersQuestion {
  /** Without one the numbers stand side by side. */
  heading?: { id: string; text: string };
  numbers: { field: LineField; label: string }[];
  what: string;
}

export interface ScopeQuestion {
  entry: "scope";
  legend: string;
  ways: readonly SecondScope[];
  words: Record<SecondScope, { name: string; what: string }>;
}

export interface SecondLetter {
  /** Best first. */
  letters: string[];
  /** Where the service targets of the classes begin. */
  targets: ServiceTargets;
  /** The letter of each item; `former` are the classes that a margin holds on to. */
  ofItems(
    items: Items,
    groups: Group[],
    first: AbcClass[],
    settings: RunSettings,
    former: (string | null)[] | null,
    progress: Progress,
  ): Promise<string[]>;
  /** The number behind an item's letter. */
  number(items: Items, item: number): number;
  /** Where on that number's scale each letter but the last ends; none where it is no scale to draw. */
  limits?(settings: RunSettings): { name: string; at: number }[];
  /** Why that number gives the letter. */
  why(words: WhyWords, letter: string, number: number, isHeld: boolean): string;
  /** What it says of the items of class A: how many have the best letter, and how many the last. */
  headline(words: PaneTexts["look"]["headline"], best: Count, last: Count): string;
  /** What stands above the matrix, and below it of its targets. */
  matrix(words: PaneTexts["look"]["matrix"]): { heading: string; targets: string };
}

export interface WhyWords {
  texts: PaneTexts["look"]["why"];
  formats: Formats;
}

export interface MethodReport {
  /** By what the list was classified, so that anybody can do it again. */
  settings?(facts: ReportFacts): Cell[][];
  /** What was measured of each item. */
  columns?(facts: ReportFacts): NumberColumn[];
}

export interface ReportFacts {
  texts: PaneTexts;
  formats: Formats;
  columns: ListColumns;
  result: Result;
  /** "Sales (C)" */
  named(column: number | null): string;
  /** How the value is made. */
  value: string;
  /** The columns measured beside it. */
  measured: number[];
}

/** A column of numbers in the report's sorted list. */
export interface NumberColumn {
  role: "measure" | "variation" | "score";
  header: string;
  /** Excel's number format. */
  format: string;
  number(item: number): number;
}

export interface LiveFormula {
  text(parts: FormulaParts): string;
  /** Why it cannot take these columns. */
  notOf?(columns: ListColumns): NotLive | null;
  /** Why it would give other classes for these rows; `gaps` are those that the run leaves out. */
  notWith?(rows: Rows, gaps: number): NotLive | null;
}

/** Why a live formula would give other classes than the run. */
export type NotLive = keyof PaneTexts["write"]["live"]["not"];

/** What a formula is put together from. */
export interface FormulaParts {
  columns: ListColumns;
  settings: RunSettings;
  /** The cells of a column below its header, or from one column to another. */
  range(first: number | null, last?: number | null): string;
  /** A call of a function; what is empty at the end is left out. */
  call(name: string, given: string[]): string;
  value: string;
  lines: string[];
}
