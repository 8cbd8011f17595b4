import { readFileSync } from "fs";
import type { Catalogue, CatalogueFunction } from "../../../src/taskpane/catalogue/catalogue";
import type { Expression } from "../../../src/taskpane/formula/expression";
import { nativeFormulas, type NativeFormulas } from "../../../src/taskpane/native/native-formulas";
import { placeholdersIn } from "../../../src/taskpane/native/placeholder";
import { readTwin } from "../../../src/taskpane/native/read-twin";
import type { Twin } from "../../../src/taskpane/native/twin";
import { addressOf } from "../../../src/workbook/excel/a1";
import { call, shown } from "../../functions/excel";
import { anyArguments, type Arguments, type Given } from "./argument-sets";
import { Chance } from "./chance";
import { evaluate, Fault, type Cell } from "./evaluate";

const built = (name: string) => JSON.parse(readFileSync(`dist/${name}`, "utf8"));
export const catalogue: Catalogue = built("catalogue.json");
export const lines: Record<string, string[]> = built("native.json");

/** A twin with the function that it is of. */
export interface NamedTwin {
  name: string;
  line: string;
  twin: Twin;
  of: CatalogueFunction;
}

export const namedTwins: NamedTwin[] = Object.entries(lines).flatMap(([name, all]) => {
  const of = catalogue.functions.find((each) => each.name === name);
  if (of === undefined) throw new Error(`There is no ${name}.`);
  return all.map((line) => ({ name, line, twin: readTwin(line), of }));
});

/** One call of ours with its arguments in cells, and what it gives. */
export interface NativeCase {
  sheet: Map<string, Cell>;
  given: Map<string, Expression>;
  results: unknown[][];
}

const isMentioned = (twin: Twin, name: string) =>
  twin.formulas.flatMap(placeholdersIn).some((place) => place.name === name);

const mayBeLeftOut = (twin: Twin, name: string) =>
  twin.formulas
    .flatMap(placeholdersIn)
    .every((place) => place.name !== name || place.otherwise !== null);

function gridOf(given: Given, isAcross: boolean): Cell[][] {
  if (!Array.isArray(given)) return [[given]];
  const rows = given.map((one) => (Array.isArray(one) ? one : [one]));
  return isAcross && !Array.isArray(given[0]) ? [rows.flat()] : rows;
}

/** Where many columns come out, or a part must be a column, the list is one. */
function takesRows({ formulas }: Twin): boolean {
  const parts = formulas.flatMap(placeholdersIn).map(({ part }) => part);
  return formulas.length === 1 && !parts.includes("column");
}

const excelFault = (cell: Cell) => (cell instanceof Fault ? { code: cell.code } : cell);

function chanceOf(line: string, seed: number): Chance {
  return new Chance(seed * 7919 + [...line].reduce((sum, one) => sum + one.charCodeAt(0), 0));
}

/** Arguments that a twin is for, seeded. */
export function argumentsOf(
  { name, line, twin, of }: NamedTwin,
  seed: number,
  chance = chanceOf(line, seed),
): Arguments {
  const all = anyArguments(name, of.arguments, chance);
  return Object.fromEntries(
    of.arguments.flatMap((argument): [string, Given][] => {
      if (argument.choices.length > 0) {
        const word = twin.words.get(argument.name);
        return word === undefined ? [] : [[argument.name, word]];
      }
      const isFree = mayBeLeftOut(twin, argument.name) && argument.optional;
      const isGiven = isMentioned(twin, argument.name)
        ? !isFree || chance.happens(0.6)
        : twin.ignored.includes(argument.name) && (!argument.optional || chance.happens(0.5));
      return isGiven ? [[argument.name, all[argument.name]]] : [];
    }),
  );
}

/** A call that a twin is for, seeded, with its arguments from one row of the sheet on. */
export function anyCase(named: NamedTwin, seed: number, row = 1): NativeCase {
  const chance = chanceOf(named.line, seed);
  const given = argumentsOf(named, seed, chance);
  const isAcross = takesRows(named.twin) && chance.happens(0.4);
  return placed(named.of, given, { isAcross, row, chance });
}

/** Whether our function answers without an error. */
export function isAnswered({ results }: NativeCase): boolean {
  return results.flat().every((cell) => typeof cell !== "string" || !cell.startsWith("#"));
}

const mostSeeds = 400;

/** As many seeds of a twin's cases as it takes for so many answers. */
export function seedsOf(named: NamedTwin, answers: number): number[] {
  const seeds: number[] = [];
  for (let missing = answers; missing > 0;) {
    if (seeds.length === mostSeeds) throw new Error(`${named.line} is seldom answered.`);
    if (isAnswered(anyCase(named, seeds.length))) missing -= 1;
    seeds.push(seeds.length);
  }
  return seeds;
}

interface Placing {
  isAcross: boolean;
  /** The first row of the sheet that is free. */
  row: number;
  /** Some single numbers are typed into the formula; without it none is. */
  chance?: Chance;
}

/** Puts arguments into cells beside each other, and asks our function about them. */
export function placed(
  of: CatalogueFunction,
  all: Arguments,
  { isAcross, row, chance }: Placing,
): NativeCase {
  const sheet = new Map<string, Cell>();
  const given = new Map<string, Expression>();
  let column = 2;
  for (const argument of of.arguments) {
    const one = all[argument.name];
    if (one === undefined) continue;
    if (argument.choices.length > 0) {
      given.set(argument.name, { kind: "text", text: String(one) });
      continue;
    }
    const grid = gridOf(one, isAcross);
    const isTyped =
      typeof one === "number" && one >= 0 && !argument.isRange && chance?.happens(0.3);
    if (isTyped) {
      given.set(argument.name, { kind: "number", number: one, text: String(one) });
      continue;
    }
    grid.forEach((cells, i) =>
      cells.forEach((cell, k) =>
        sheet.set(addressOf({ row: row + i, column: column + k, rows: 1, columns: 1 }), cell),
      ),
    );
    const box = { row, column, rows: grid.length, columns: grid[0].length };
    given.set(argument.name, { kind: "reference", text: addressOf(box) });
    column += grid[0].length + 1;
  }
  return { sheet, given, results: resultsOf(of, given, sheet) };
}

/** What our function gives for arguments that stand in a sheet. */
export function resultsOf(
  of: CatalogueFunction,
  given: ReadonlyMap<string, Expression>,
  sheet: ReadonlyMap<string, Cell>,
): unknown[][] {
  const raw = of.arguments.map(({ name }) => {
    const argument = given.get(name);
    if (argument === undefined) return null;
    if (argument.kind === "text") return argument.text;
    const cells = evaluate(argument, sheet);
    return cells.map((row) => row.map((cell) => (cell === null ? "" : excelFault(cell))));
  });
  return shown(call(of.name, ...raw));
}

/** The formula for each cell of the result, row by row; null where the twin does not hold. */
export function formulasFor(
  { twin, of }: Pick<NamedTwin, "twin" | "of">,
  { given, results }: NativeCase,
  isGuarded: boolean,
): Expression[][] | null {
  const at = (row: number, column: number): NativeFormulas | null =>
    nativeFormulas(of, [twin], given, { spot: { row, column }, isGuarded });
  if (!twin.isFilled) {
    const whole = nativeFormulas(of, [twin], given, { spot: null, isGuarded });
    return whole && [whole.formulas];
  }
  const isTable = twin.formulas.length > 1;
  const cells = results.map((row, i) =>
    row.map((_, k) => at(i, isTable ? 0 : k)?.formulas[isTable ? k : 0] ?? null),
  );
  return cells.flat().includes(null) ? null : (cells as Expression[][]);
}
