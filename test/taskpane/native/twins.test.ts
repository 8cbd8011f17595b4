import { print } from "../../../src/taskpane/formula/print";
import { needsMicrosoft365 } from "../../../src/taskpane/native/excel-versions";
import { placeholdersIn } from "../../../src/taskpane/native/placeholder";
import { nativeFormulas } from "../../../src/taskpane/native/native-formulas";
import type { Given, Single } from "./argument-sets";
import { evaluate, Fault, type Cell } from "./evaluate";
import {
  anyCase,
  argumentsOf,
  formulasFor,
  isAnswered,
  lines,
  namedTwins,
  placed,
  resultsOf,
  seedsOf,
  type NamedTwin,
  type NativeCase,
} from "./native-cases";

const sets = 24;

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
    const cases = seedsOf(named, sets).map((seed) => anyCase(named, seed));

    test("gives what ours gives", () => {
      const answered = cases.filter(isAnswered);
      expect(answered.length).toBeGreaterThanOrEqual(24);
      for (const one of answered) expectEqual(named, one, false);
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

/** Three items with the numbers of three cases, and an empty line between them. */
function listed(named: NamedTwin): NativeCase {
  const cases = seedsOf(named, 3).slice(0, 3);
  const [first, second, third] = cases.map((seed) => argumentsOf(named, seed));
  const columns = named.of.arguments.flatMap(({ name, isPerCell }): [string, Given][] => {
    if (!(name in first) || !(name in second) || !(name in third)) return [];
    if (!isPerCell) return [[name, first[name]]];
    const cells = [first, second, third].map((one) => one[name]);
    return [[name, [cells[0], cells[1], null, cells[2]].filter(isSingle)]];
  });
  return placed(named.of, Object.fromEntries(columns), { isAcross: false, row: 1 });
}

function isSingle(given: Given): given is Single {
  return !Array.isArray(given);
}

test.each(overCells.map((named) => [named.name, choiceOf(named), named] as const))(
  "%s %s answers for a list, whose empty lines stay empty",
  (_name, _choice, named) => {
    const list = listed(named);
    const ours = list.results;
    expect(ours).toHaveLength(4);
    const each = ours.map((_, row) => {
      const spot = { row, column: 0 };
      const one = nativeFormulas(named.of, [named.twin], list.given, { spot, isGuarded: true });
      return one === null ? [] : evaluate(one.formulas[0], list.sheet)[0].map(codeOf);
    });
    each.forEach(([cell], row) => expect([row, agrees(ours[row][0], cell)]).toEqual([row, true]));
    const whole = nativeFormulas(named.of, [named.twin], list.given, {
      spot: null,
      isGuarded: true,
    });
    const spilled = whole === null ? each : evaluate(whole.formulas[0], list.sheet);
    spilled.forEach(([cell], row) =>
      expect([row, agrees(ours[row][0], codeOf(cell))]).toEqual([row, true]),
    );
  },
);

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
