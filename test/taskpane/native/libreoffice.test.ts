import { needsMicrosoft365 } from "../../../src/taskpane/native/excel-versions";
import { nativeFormulas } from "../../../src/taskpane/native/native-formulas";
import { print } from "../../../src/taskpane/formula/print";
import { addressOf } from "../../../src/workbook/excel/a1";
import { findLibreOffice, workedOut, type Placed, type Sheet } from "./libreoffice";
import {
  anyCase,
  formulasFor,
  isAnswered,
  namedTwins,
  seedsOf,
  type NamedTwin,
  type NativeCase,
} from "./native-cases";

const sets = 24;
/** More rows than any list of a set has. */
const rowsOfSet = 20;
const resultColumn = 40;

const command = findLibreOffice();
if (command === null) {
  process.stderr.write("LibreOffice is not installed: it is not asked about the twins.\n");
}

/** Those that LibreOffice 7.4, which Debian 12 has, can read. */
const inAnyExcel = namedTwins.filter(({ twin }) => !twin.formulas.some(needsMicrosoft365));

interface Asked {
  named: NamedTwin;
  one: NativeCase;
  row: number;
  isGuarded: boolean;
}

function placedIn({ named, one, row, isGuarded }: Asked): Placed[] {
  const { twin, of } = named;
  const at = (i: number, k: number) => ({ row: row + i, column: resultColumn + k });
  const formulas = formulasFor(named, one, isGuarded);
  if (formulas === null) throw new Error(`${named.line} does not hold for its own arguments.`);
  if (twin.isFilled) {
    return formulas.flatMap((cells, i) =>
      cells.map((formula, k) => ({
        box: { ...at(i, k), rows: 1, columns: 1 },
        formula,
        isArray: false,
      })),
    );
  }
  const [first] = one.results;
  const box = { ...at(0, 0), rows: one.results.length, columns: first.length };
  const whole = nativeFormulas(of, [twin], one.given, { spot: null, isGuarded: false });
  return [{ box, formula: formulas[0][0], isArray: whole?.needsArrayEntry ?? false }];
}

test("LibreOffice gives what our functions give", async () => {
  if (command === null) return;
  const sheets: Sheet[] = [];
  const asked: Asked[][] = inAnyExcel.map((named) => {
    // LibreOffice names some errors otherwise; the evaluator is asked about them.
    const all = seedsOf(named, sets)
      .filter((seed) => isAnswered(anyCase(named, seed)))
      .flatMap((seed) => [false, true].map((isGuarded) => ({ seed, isGuarded })))
      .map(({ seed, isGuarded }, k): Asked => {
        const row = 1 + k * rowsOfSet;
        return { named, row, one: anyCase(named, seed, row), isGuarded };
      });
    sheets.push({
      cells: new Map(all.flatMap(({ one }) => [...one.sheet])),
      formulas: all.flatMap(placedIn),
    });
    return all;
  });
  const worked = await workedOut(command, sheets);
  let compared = 0;
  const different: unknown[] = [];
  asked.forEach((all, sheet) => {
    for (const { named, one, row, isGuarded } of all) {
      one.results.forEach((cells, i) =>
        cells.forEach((ours, k) => {
          const box = { row: row + i, column: resultColumn + k, rows: 1, columns: 1 };
          const theirs = worked[sheet].get(addressOf(box)) ?? "";
          compared += 1;
          if (!agrees(ours, theirs)) {
            const formula = print(formulasFor(named, one, isGuarded)![0][0]);
            different.push({
              name: named.name,
              formula,
              given: [...one.sheet].join(" "),
              ours,
              theirs,
            });
          }
        }),
      );
    }
  });
  expect(different.slice(0, 20)).toEqual([]);
  expect(compared).toBeGreaterThanOrEqual(2 * sets * inAnyExcel.length);
}, 300_000);

function agrees(ours: unknown, theirs: unknown): boolean {
  if (typeof ours !== "number" || typeof theirs !== "number") return ours === theirs;
  return Math.abs(ours - theirs) <= 1e-9 * Math.abs(ours);
}
