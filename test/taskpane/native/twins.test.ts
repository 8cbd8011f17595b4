import { print } from "../../../src/taskpane/formula/print";
import { needsMicrosoft365 } from "../../../src/taskpane/native/excel-versions";
import { placeholdersIn } from "../../../src/taskpane/native/placeholder";
import { evaluate, Fault, type Cell } from "./evaluate";
import {
  anyCase,
  formulasFor,
  lines,
  namedTwins,
  resultsOf,
  type NamedTwin,
  type NativeCase,
} from "./native-cases";

const sets = 30;

/** What a twin gives, cell by cell, beside what our function gives. */
function worked(named: NamedTwin, one: NativeCase, isGuarded: boolean): [string, Cell[][]] {
  const formulas = formulasFor(named, one, isGuarded);
  if (formulas === null) throw new Error(`${named.line} does not hold for its own arguments.`);
  const text = formulas
    .flat()
    .map((formula) => print(formula))
    .join("   ");
  if (!named.twin.isFilled) return [text, evaluate(formulas[0][0], one.sheet)];
  return [text, formulas.map((row) => row.map((formula) => evaluate(formula, one.sheet)[0][0]))];
}

const codeOf = (cell: unknown) => (cell instanceof Fault ? cell.code : cell);

function agrees(ours: unknown, native: unknown): boolean {
  if (typeof ours !== "number" || typeof native !== "number") return ours === native;
  return Math.abs(ours - native) <= 1e-9 * Math.abs(ours);
}

function expectEqual(named: NamedTwin, one: NativeCase, isGuarded: boolean) {
  const [text, cells] = worked(named, one, isGuarded);
  const native = cells.map((row) => row.map(codeOf));
  const isRight =
    native.length === one.results.length &&
    native.every(
      (row, i) =>
        row.length === one.results[i].length &&
        row.every((cell, k) => agrees(one.results[i][k], cell)),
    );
  if (!isRight) {
    expect({ text, sheet: [...one.sheet], native }).toEqual({
      text,
      sheet: [...one.sheet],
      native: one.results,
    });
  }
}

/** The words and optional arguments by which the twins of a function differ. */
function choiceOf({ twin, of }: NamedTwin): string {
  const optional = of.arguments.filter((argument) => argument.optional).map(({ name }) => name);
  const needed = optional.filter((name) =>
    twin.formulas
      .flatMap(placeholdersIn)
      .some((place) => place.name === name && place.otherwise === null),
  );
  return [...twin.words.values(), ...needed, ...(twin.isFilled ? ["in each cell"] : [])].join(", ");
}

describe.each(namedTwins.map((named) => [named.name, choiceOf(named), named] as const))(
  "%s %s",
  (_name, _choice, named) => {
    const cases = Array.from({ length: sets }, (_, seed) => anyCase(named, seed));

    test("gives what ours gives", () => {
      const isNumber = (cell: unknown) => typeof cell !== "string" || !cell.startsWith("#");
      const good = cases.filter(({ results }) => results.flat().every(isNumber));
      expect(good.length).toBeGreaterThanOrEqual(sets / 2);
      for (const one of good) expectEqual(named, one, false);
    });

    test("gives ours and its errors with a guard", () => {
      for (const one of cases) expectEqual(named, one, true);
    });
  },
);

/** What a cell should not hold, or only where the argument allows it. */
const strange: Cell[] = [null, "", "x", "12", true, -1, 0, 2, new Fault("#N/A")];

/** Empty, these are as if left out, or not looked at: the twin has another formula then, and refuses. */
const refused: Record<string, string> = {
  CAPITALCOST: "days",
  "EOQ.COST": "orderQuantity",
  NEWSVENDOR: "demandStDev",
};

const overCells = namedTwins.filter(({ of, twin }) => {
  const inFormulas = twin.formulas.flatMap(placeholdersIn).map(({ name }) => name);
  return of.arguments.every(
    (argument) =>
      argument.isPerCell || argument.choices.length > 0 || !inFormulas.includes(argument.name),
  );
});

test.each(overCells.map((named) => [named.name, choiceOf(named), named] as const))(
  "%s %s gives the error of ours for a cell that is wrong",
  (name, _choice, named) => {
    const different: string[] = [];
    for (let seed = 0; seed < 3; seed++) {
      const good = anyCase(named, seed);
      for (const argument of named.of.arguments) {
        const given = good.given.get(argument.name);
        if (given?.kind !== "reference" || argument.isRange || argument.kind === "truth") continue;
        for (const cell of strange) {
          const wrong = asked(named, good, given.text, cell);
          const [, cells] = worked(named, wrong, true);
          const [ours, native] = [wrong.results[0][0], codeOf(cells[0][0])];
          if (refused[name] === argument.name && String(native).startsWith("#")) continue;
          if (!agrees(ours, native)) {
            different.push(`${argument.name} ${String(codeOf(cell))}: ${ours}, but ${native}`);
          }
        }
      }
    }
    expect([...new Set(different)]).toEqual([]);
  },
);

/** The same call with another content of one cell. */
function asked(named: NamedTwin, good: NativeCase, address: string, cell: Cell): NativeCase {
  const sheet = new Map(good.sheet).set(address, cell);
  return { sheet, given: good.given, results: resultsOf(named.of, good.given, sheet) };
}

/** The functions of the first edition. */
const firstNames = [
  ...["SAFETYSTOCK", "SAFETYSTOCK.CYCLE", "SAFETYSTOCK.FILL", "SAFETYSTOCK.HISTORY"],
  ...["SERVICELEVEL.CYCLE", "SERVICELEVEL.FILL", "REORDERPOINT", "TARGETSTOCK", "ORDERPROPOSAL"],
  ...["NEWSVENDOR", "RQPOLICY", "SSPOLICY", "ZEROSTOCK", "EOQ", "EOQ.COST", "EOQ.PRODUCTION"],
  ...["EOQ.BACKORDER", "EOQ.DISCOUNT", "LOTPLAN", "JOINTORDER", "AVERAGESTOCK"],
  ...["AVERAGESTOCK.LOT", "AVERAGESTOCK.MINMAX", "TURNOVER", "COVERAGE", "COVERAGE.FORWARD"],
  ...["RUNOUTDATE", "DSI", "GMROI", "SHRINKAGE", "STOCKACCURACY", "PROJECTEDSTOCK"],
  ...["AVAILABLETOPROMISE", "WORKCAPITAL", "WORKCAPITAL.BREAKEVEN", "CAPITALCOST", "HOLDINGCOST"],
  ...["STOCKVALUE", "COGS", "STOCKLEDGER", "WRITEDOWN", "SERVICERATE", "ONTIME", "SAMEDAY"],
  ...["ORDERFILL", "LEADTIME", "ABC", "ABC.TWOSTAGE", "ABC.MULTI", "PARETO", "XYZ"],
  ...["DEMANDVARIATION", "DEMANDPATTERN", "DEMANDFORECAST", "SEASONINDEX", "FORECASTERROR"],
  ...["MRP", "BOMEXPLODE", "STOCKSIM"],
];

test("most functions have a twin, and nearly all of these in any Excel", () => {
  const withTwin = firstNames.filter((name) => name in lines);
  const inAnyExcel = firstNames.filter((name) =>
    namedTwins.some((one) => one.name === name && !one.twin.formulas.some(needsMicrosoft365)),
  );
  expect(firstNames).toHaveLength(59);
  expect(withTwin.length).toBeGreaterThanOrEqual(48);
  expect(inAnyExcel.length).toBeGreaterThanOrEqual(43);
});

test("a twin says what it does with each argument that a call must give", () => {
  for (const { name, twin, of } of namedTwins) {
    const places = twin.formulas.flatMap(placeholdersIn).map((place) => place.name);
    const known = [...places, ...twin.ignored, ...twin.words.keys()];
    const names = of.arguments.map((argument) => argument.name);
    const needed = of.arguments.filter(({ optional }) => !optional).map((one) => one.name);
    expect([name, needed.filter((one) => !known.includes(one))]).toEqual([name, []]);
    expect([name, known.filter((one) => !names.includes(one))]).toEqual([name, []]);
  }
});
