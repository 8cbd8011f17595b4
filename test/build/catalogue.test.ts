import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { readFileSync } from "fs";
import { join } from "path";
import { gzipSync } from "zlib";
import { catalogue } from "../../src/build/catalogue/catalogue";
import { shortMathml } from "../../src/build/catalogue/short-mathml";
import { leadTime } from "./family/small-family";
import type { Catalogue, CatalogueFunction } from "../../src/taskpane/catalogue/catalogue";

const built = (name: string) => readFileSync(join("dist", name), "utf8");
const text = built("catalogue.json");
const { functions }: Catalogue = JSON.parse(text);
const metadata = JSON.parse(built("functions.json"));

function named(name: string): CatalogueFunction {
  const found = functions.find((one) => one.name === name);
  if (found === undefined) throw new Error(`There is no ${name}.`);
  return found;
}

/** The page as one reads it: without tags, with single spaces. */
function helpOf(name: string): string {
  return built(join("help", `${name}.html`))
    .replace(/<math[^]*?<\/math>/g, "")
    .replace(/<[^>]*>/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ");
}

/** The outermost elements of markup, whose elements must nest as in XML. */
function outermostIn(markup: string): string[] {
  const outermost: string[] = [];
  const open: string[] = [];
  for (const [, isEnd, name] of markup.matchAll(/<(\/?)([a-z]+)(?: [a-z]+="[^"<]*")*>/g)) {
    if (isEnd !== "") expect(open.pop()).toBe(name);
    else {
      if (open.length === 0) outermost.push(name);
      open.push(name);
    }
  }
  expect(open).toEqual([]);
  return outermost;
}

describe("beside Excel's metadata", () => {
  test("every function is there once", () => {
    const names = metadata.functions.map(({ name }: { name: string }) => name);
    expect(functions.map(({ name }) => name).sort()).toEqual([...names].sort());
  });

  test("every argument is there, in its order, with its description and its words", () => {
    for (const { name, description, parameters } of metadata.functions) {
      const one = named(name);
      expect(one.description).toBe(description);
      const shown = parameters.map((parameter: Record<string, unknown>) => ({
        name: parameter.name,
        description: parameter.description,
        optional: parameter.optional === true,
        words: (metadata.enums as { id: string; values: { stringValue: string }[] }[])
          .filter(({ id }) => id === parameter.customEnumId)
          .flatMap(({ values }) => values.map(({ stringValue }) => stringValue)),
      }));
      const known = one.arguments.map(
        ({ name: argument, description: what, optional, choices }) => {
          return { name: argument, description: what, optional, words: choices.map((c) => c.word) };
        },
      );
      expect(known).toEqual(shown);
    }
  });

  test("every word of a choice is explained", () => {
    const choices = functions.flatMap((one) => one.arguments.flatMap((each) => each.choices));
    expect(choices.length).toBeGreaterThan(20);
    for (const { word, what } of choices) {
      expect(word).toMatch(/^[a-z]+$/);
      expect(what).toMatch(/^[A-Z].*\.$/);
    }
  });
});

describe("beside the help", () => {
  test("every page says the same of the result, the example, the errors and the sources", () => {
    for (const one of functions) {
      const page = helpOf(one.name);
      const { returns, examples, errors, sources, remarks, symbols } = one;
      expect(examples.length).toBeGreaterThan(0);
      for (const said of [
        returns,
        ...examples.map(({ formula }) => formula),
        ...errors.map(({ cause }) => cause),
        ...sources,
        ...remarks,
        ...symbols,
      ]) {
        expect([one.name, page.includes(said)]).toEqual([one.name, true]);
      }
    }
  });

  test("a function has as many formulas as its page", () => {
    for (const { name, formulas } of functions) {
      const drawn = built(join("help", `${name}.html`)).match(/<math /g) ?? [];
      expect([name, formulas.length]).toEqual([name, drawn.length]);
    }
  });

  test("the groups are those of the list, in its order", () => {
    const list = [...built(join("help", "index.html")).matchAll(/<h2>(.*?)<\/h2>/g)];
    const groups = [...new Set(functions.map(({ group }) => group))];
    expect(groups).toEqual(list.map((match) => match[1]));
  });

  test("related functions are functions", () => {
    const names = functions.map(({ name }) => name);
    for (const { related } of functions) {
      for (const name of related) expect(names).toContain(name);
    }
  });
});

describe("the formulas", () => {
  test("hold an argument as an identifier of exactly its name", () => {
    for (const name of ["annualDemand", "orderCost", "holdingCost"]) {
      expect(named("EOQ").formulas[0]).toContain(`<mi>${name}</mi>`);
    }
    expect(named("COVERAGE.FORWARD").formulas[0]).toContain(
      "<msub><mi>futureDemand</mi><mi>t</mi></msub>",
    );
  });

  test("name the arguments as the functions do, but for Greek letters and procedures", () => {
    const inWords = functions.filter(
      ({ formulas, arguments: all }) =>
        !all.some(({ name }) => formulas.some((one) => one.includes(`<mi>${name}</mi>`))),
    );
    expect(inWords.map(({ name }) => name)).toEqual([
      ...["ZEROSTOCK", "SAMEDAY", "ABC.TWOSTAGE", "PARETO", "DEMANDVARIATION"],
      ...["DEMANDPATTERN", "DEMANDFORECAST", "SEASONINDEX", "STOCKSIM", "STOCKBOOK.VERSION"],
    ]);
  });

  test("are well-formed, and say nothing that a browser assumes", () => {
    for (const formula of functions.flatMap(({ formulas }) => formulas)) {
      expect(outermostIn(formula)).toEqual(["math"]);
      expect(formula).not.toMatch(/ (?:style|form|fence|lspace|scriptlevel)=|<mspace><|<mtext/);
    }
  });

  test("one letter stays upright, and a small fraction small", () => {
    expect(shortMathml("\\text{A} = \\tfrac{1}{m}")).toBe(
      '<math display="block"><mrow><mi mathvariant="normal">A</mi><mo>=</mo><mstyle displaystyle="false"><mfrac><mn>1</mn><mi>m</mi></mfrac></mstyle></mrow></math>',
    );
  });
});

describe("an argument that is read as a whole range", () => {
  const rangesOf = (name: string) =>
    named(name)
      .arguments.filter(({ isRange }) => isRange)
      .map(({ name: argument }) => argument);

  // As the design of the functions marks them, and what their other arguments are.
  test.each([
    ["SAFETYSTOCK", []],
    ["SAFETYSTOCK.HISTORY", ["demandHistory", "leadTimeHistory"]],
    ["EOQ.DISCOUNT", ["priceBreaks"]],
    ["SHRINKAGE", []],
    ["STOCKACCURACY", ["bookStock", "countedStock"]],
    ["COUNTPLAN", ["items", "classes", "classCounts", "lastCounted", "holidays"]],
    ["ABC", ["values"]],
    ["COVERAGE.FORWARD", ["futureDemand"]],
    ["ZEROSTOCK", ["limits"]],
    ["STOCKVALUE", ["quantities", "unitCosts"]],
  ])("%s", (name, ranges) => {
    expect(rangesOf(name)).toEqual(ranges);
  });
});

describe("an argument that a function describes", () => {
  const argumentOf = (name: string, argument: string) =>
    named(name).arguments.find((one) => one.name === argument);

  test.each([
    ["COVERAGE", "daysPerYear", 365],
    ["SAFETYSTOCK.CYCLE", "leadTimeStDev", 0],
    ["ABC", "aShare", 0.8],
    ["XYZ", "xLimit", 0.5],
    ["STOCKSIM", "periods", 100000],
    ["COUNTPLAN", "days", 20],
    ["COUNTPLAN", "start", null],
    ["ZEROSTOCK", "toOrder", 0],
    ["CAPITALCOST", "days", null],
    ["EOQ.COST", "orderQuantity", null],
    ["EOQ", "annualDemand", null],
    ["ABC", "rule", null],
  ])("%s: %s is %p if it is left out", (name, argument, number) => {
    expect(argumentOf(name, argument)?.default).toBe(number);
  });

  test("a number that stands for an omitted one is the number of its description", () => {
    const said = functions.flatMap((one) =>
      one.arguments.flatMap(({ name, description, default: number }) => {
        const found = /(?<![\d.,])(\d[\d,]*(?:\.\d+)?)(%?) if omitted/.exec(description);
        if (found === null) return [];
        const shown = Number(found[1].replace(/,/g, "")) / (found[2] === "%" ? 100 : 1);
        return [[one.name, name, number, shown]];
      }),
    );
    expect(said.length).toBeGreaterThan(30);
    for (const [name, argument, number, shown] of said) {
      expect([name, argument, number]).toEqual([name, argument, shown]);
    }
  });

  const anyNumber = {
    least: null,
    most: null,
    takesZero: true,
    divides: false,
    isWhole: false,
    isShare: false,
  };
  test.each([
    ["SAFETYSTOCK.CYCLE", "serviceLevel", { ...anyNumber, least: 0, most: 1, isShare: true }],
    ["TURNOVER", "averageStock", { ...anyNumber, takesZero: false, divides: true }],
    ["EOQ", "holdingCost", { ...anyNumber, least: 0, takesZero: false, divides: true }],
    ["RQPOLICY", "backorderCost", { ...anyNumber, least: 0, takesZero: false }],
    ["SEASONINDEX", "seasonLength", { ...anyNumber, least: 2, most: 10000, isWhole: true }],
    ["COVERAGE.FORWARD", "futureDemand", { ...anyNumber, least: 0 }],
    ["ZEROSTOCK", "toOrder", null],
    ["EOQ.DISCOUNT", "priceBreaks", null],
    ["EOQ.DISCOUNT", "output", null],
  ])("the numbers of %s %s", (name, argument, limits) => {
    expect(argumentOf(name, argument)?.limits).toEqual(limits);
  });

  test.each([
    ["EOQ", "annualDemand", "number", true],
    ["ABC", "aShare", "number", false],
    ["EOQ.DISCOUNT", "orderCost", "number", true],
    ["EOQ.DISCOUNT", "scheme", "choice", false],
    ["ZEROSTOCK", "toOrder", "truth", true],
    ["BOMEXPLODE", "bom", "table", false],
    ["BOMEXPLODE", "item", "item", false],
  ])("%s %s is a %s, cell by cell: %p", (name, argument, kind, isPerCell) => {
    expect(argumentOf(name, argument)).toMatchObject({ kind, isPerCell });
  });

  test.each([
    ["COVERAGE.FORWARD", "stock", true],
    ["COVERAGE.FORWARD", "futureDemand", true],
    ["DEMANDFORECAST", "method", false],
    ["ABC", "values", false],
    ["EOQ", "annualDemand", false],
  ])("rows of %s %s are items: %p", (name, argument, isPerRow) => {
    expect(argumentOf(name, argument)).toMatchObject({ isPerRow });
  });
});

test("a family that the texts do not know is in a group of its own", async () => {
  const file = join(__dirname, "family", "small-family.ts");
  const { metadataJson } = await generateCustomFunctionsMetadata([file]);
  const [one] = catalogue(JSON.parse(metadataJson), [file], [["LEAD.TIME", leadTime]]).functions;
  expect(one).toMatchObject({
    name: "LEAD.TIME",
    group: "Small family",
    examples: [{ result: "2.5" }, { result: "4" }],
    errors: [{ error: "#NUM!", cause: "The receipt lies before the order." }],
    related: ["LEAD.TIME"],
    words: "",
  });
  expect(one.arguments[2].choices).toEqual([
    { word: "average", what: "The mean." },
    { word: "maximum", what: "The largest." },
  ]);
});

test("a function that does not say what its arguments are does not come into the catalogue", async () => {
  const file = join(__dirname, "family", "small-family.ts");
  const { metadataJson } = await generateCustomFunctionsMetadata([file]);
  const [ordered, ...others] = leadTime.described;
  for (const described of [undefined, [], others, [{ ...ordered, name: "sent" }, ...others]]) {
    expect(() =>
      catalogue(JSON.parse(metadataJson), [file], [["LEAD.TIME", { described }]]),
    ).toThrow(/^LEAD\.TIME does not say what its argument (ordered|statistic) is\.$/);
  }
  expect(() => catalogue(JSON.parse(metadataJson), [file], [])).toThrow("LEAD.TIME");
});

test("the file is small enough to be fetched when a part first needs it: it grows with the functions and their words alone", () => {
  const { functions: all, ...rest } = JSON.parse(text);
  const withoutWords = { ...rest, functions: all.map((each: object) => ({ ...each, words: "" })) };
  const bare = gzipSync(JSON.stringify(withoutWords)).length;
  expect(bare).toBeLessThan(625 * functions.length);
  // The trade's words for a function in six languages.
  expect(gzipSync(text).length - bare).toBeLessThan(100 * functions.length);
});
