import { picturedFunctions } from "../../src/build/help/pictures/picture-of";
import { rounded } from "../../src/build/help/rounded";
import { readDocComments } from "../../src/build/metadata/doc-comments";
import { argumentsOf, cellsOf } from "../../src/build/metadata/excel-constant";
import { functionFiles } from "../../src/build/metadata/function-files";

const docs = readDocComments(functionFiles()).flatMap(({ functions }) => functions);

test("every function has a question of its own, and a case from practice", () => {
  expect(new Set(docs.map(({ question }) => question)).size).toBe(docs.length);
  for (const { id, question, practice } of docs) {
    expect([id, question]).toEqual([id, expect.stringMatching(/^[A-Z].*\?$/)]);
    expect([id, practice]).toEqual([id, expect.stringMatching(/^.{15,}[.]$/)]);
  }
});

/** Numbers that a case adds up, counts or names from the sheet, and where they come from. */
const derived: Record<string, number[]> = {
  /** The line of the A items where none is given. */
  ABC: [0.8],
  /** In the names of the items. */
  COUNTPLAN: [1, 2],
  /** The serial numbers from 45658 on are the first days of 2025. */
  LASTORDERDATE: [1, 9, 2025],
  /** 45660 is 3 January 2025; 2 came back. */
  DEMANDHISTORY: [3, 2025, 2],
  /** 45702 − 45700 and the like. */
  EXPIRYRISK: [2, 4, 6],
  /** 45663 − 45658 and the like. */
  LEADTIME: [5, 8],
  /** Weeks, counted. */
  MRP: [2, 3],
  /** The serial numbers from 45658 on are the first days of 2025. */
  ONTIME: [1, 2, 3, 4, 2025],
  RUNOUTDATE: [2025, 1, 19],
  /** 100 − 30 */
  ORDERPROPOSAL: [70],
  /** 45700 − 45685 and the like. */
  STOCKAGE: [15, 45],
  /** An issue is told without its sign. */
  STOCKLEDGER: [15],
  /** 9,125 a year are 25 a day. */
  "WORKCAPITAL.CURVE": [4],
};

/** "1,040" and "84.1%" and "−3" in a sentence. */
function numbersIn(sentence: string): number[] {
  const words = sentence.match(/\d[\d,]*(?:\.\d+)?(?: ?%)?/g) ?? [];
  return words.map((word) => {
    const number = Number(word.replace(/[,% ]+/g, ""));
    return word.endsWith("%") ? number / 100 : number;
  });
}

/** Whether a number that is told with so many digits is that of the example. */
function isOf(told: number, exact: number): boolean {
  return Math.abs(told - exact) <= Math.max(0.0051 * Math.abs(exact), 1e-12);
}

test.each(docs.map((doc) => [doc.id, doc] as const))(
  "the numbers in the case of %s are those of its example, rounded",
  (id, { practice, examples }) => {
    const [{ formula, result }] = examples;
    const known = [...argumentsOf(formula), result]
      .flatMap((each) => cellsOf(each).flat())
      .map(Number)
      .concat(derived[id] ?? []);
    const strange = numbersIn(practice).filter((told) => !known.some((exact) => isOf(told, exact)));
    expect(strange).toEqual([]);
  },
);

test("numbers are rounded as a person writes them", () => {
  const cells = ["707.1067811865476", "0.841344746068543", "69589.0410958904", "18", "Ac", ""];
  expect(cells.map(rounded)).toEqual(["707.11", "0.8413", "69589.04", "18", "Ac", ""]);
});

test("the most asked functions are drawn", () => {
  expect(picturedFunctions.length).toBeGreaterThanOrEqual(10);
  expect(picturedFunctions).toEqual(
    expect.arrayContaining(["EOQ", "SAFETYSTOCK.CYCLE", "REORDERPOINT", "PROJECTEDSTOCK", "ABC"]),
  );
});
