import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { join } from "path";
import { readDocComments } from "../../src/build/metadata/doc-comments";
import { finishMetadata } from "../../src/build/metadata/finish-metadata";
import { functionFiles } from "../../src/build/metadata/function-files";
import { helpPages } from "../../src/build/help/help-pages";
import { workedExample } from "../../src/build/help/worked-example";
import { helpText } from "../../src/build/help/help-text";

async function pagesOf(files: string[], namespace = ""): Promise<Record<string, string>> {
  const { metadataJson } = await generateCustomFunctionsMetadata(files);
  const metadata = JSON.parse(finishMetadata(metadataJson, "https://localhost:3000"));
  return helpPages(metadata, readDocComments(files), namespace);
}

function addressesIn(page: string): string[] {
  return [...page.matchAll(/(?:href|src)="([^"]*)"/g)].map((match) => match[1]);
}

describe("the page of a function", () => {
  const file = join(__dirname, "family", "small-family.ts");
  let page: string;

  beforeAll(async () => {
    page = (await pagesOf([file]))["LEAD.TIME.html"];
  });

  test("says what the function answers, with its own characters", () => {
    expect(page).toContain("from the order to its receipt. Whole days &amp; parts &lt; 1.");
  });

  test("shows how to write it, with commas and with semicolons", () => {
    expect(page).toContain("=LEAD.TIME(ordered, received, [statistic])");
    expect(page).toContain("=LEAD.TIME(1,5; 4)");
  });

  test("opens with the question that it answers, and a case from practice", () => {
    expect(page).toMatch(
      /<h1>LEAD\.TIME<\/h1>\s*<p class="question">How long does it take\?<\/p>\s*<figure>\s*<figcaption>Ordered at 1\.5 and received at 4/,
    );
  });

  test("gives the same in Excel's own functions", () => {
    expect(page).toMatch(
      /In Excel’s own functions<\/h2>\s*<p>\s*<span class="note"\s*>Any Excel<\/span\s*>\s*<\/p>\s*<div class="native">\s*<code class="formula">=received-ordered</,
    );
  });

  test("explains the arguments, and the words of a choice", () => {
    expect(page).toContain("Day of the receipt, as a date.");
    expect(page).toMatch(/<code>maximum<\/code>\s*The largest\./);
  });

  test("works examples", () => {
    expect(page).toContain("=LEAD.TIME(1.5, 4)");
    expect(page).toContain("<li>ordered <code>1.5</code></li>");
    expect(page).toContain("gives <code>2.5</code>");
  });

  test("draws the formula, and says what in it is no argument", () => {
    expect(page).toMatch(
      /<math[^>]*>.*<mfrac><mi mathvariant="normal">ordered<\/mi><mi>d<\/mi><\/mfrac>/,
    );
    expect(page).toContain("d: one day.");
  });

  test("says what is good to know, and leads to related functions", () => {
    expect(page).toMatch(/<h2>Good to know<\/h2>\s*<p>Days are calendar days\./);
    expect(page).toMatch(/<h2>Related functions<\/h2>[^]*<a href="LEAD\.TIME\.html">/);
  });

  test("names errors with their causes, its own first", () => {
    expect(page).toMatch(/#NUM![^]*The receipt lies before the order\.[^]*#VALUE!/);
  });

  test("rounds what it shows, and keeps the digits behind it", () => {
    const labels = { gives: "gives", unrounded: "unrounded:" };
    const example = String(
      workedExample({ formula: "=EOQ(1, 2, 3)", result: "707.1067811865476" }, [], labels, ""),
    );
    expect(example.replace(/<[^>]*>/g, "").replace(/\s+/g, " ")).toContain(
      "gives 707.11 (unrounded: 707.1067811865476)",
    );
  });

  test("names its source", () => {
    expect(page).toContain("A book, ch. 1");
  });
});

describe("the help of the whole add-in", () => {
  let pages: Record<string, string>;
  let names: string[];

  beforeAll(async () => {
    pages = await pagesOf(functionFiles());
    const { metadataJson } = await generateCustomFunctionsMetadata(functionFiles());
    names = JSON.parse(metadataJson).functions.map(({ name }: { name: string }) => name);
  });

  test("has a page for every function, and a place for it in the list", () => {
    for (const name of names) {
      expect(pages[`${name}.html`]).toContain(`<h1>${name}</h1>`);
      expect(pages["index.html"]).toContain(`<a href="${name}.html">${name}</a>`);
    }
  });

  test("has a worked example and a source on every function's page", () => {
    for (const name of names) {
      expect(pages[`${name}.html`]).toContain(`=${name}(`);
      expect(pages[`${name}.html`]).toMatch(
        /gives\s*(<code>[^<]+<\/code>|<\/p>[^]*<td>[^<]+<\/td>)/,
      );
      expect(pages[`${name}.html`]).toMatch(/<h2>Source<\/h2>\s*<p>[^<]+/);
    }
  });

  test("has no link that leads nowhere, and none outside", () => {
    const known = new Set([...Object.keys(pages), "../assets/icon-32.png", "../assets/icon.svg"]);
    for (const [name, page] of Object.entries(pages)) {
      const unknown = addressesIn(page).filter((address) => !known.has(address));
      expect([name, unknown]).toEqual([name, []]);
      expect(page).not.toMatch(/https?:/);
    }
  });

  test("forbids everything from outside by its policy, and needs nothing inline", () => {
    for (const [name, page] of Object.entries(pages)) {
      if (!name.endsWith(".html")) continue;
      expect(page).toContain("default-src 'none'");
      expect(page).not.toMatch(/<style|\sstyle=|<script(?! src=)|\son[a-z]+=/);
    }
  });

  test("opens every function's page with a picture or a case in words, and names every picture", () => {
    for (const name of names) {
      const [opening] = /<figure>[^]*?<\/figure>/.exec(pages[`${name}.html`]) ?? [""];
      expect([name, opening]).toEqual([name, expect.stringMatching(/<figcaption>[^<]{15,}/)]);
      if (!opening.includes("<svg")) continue;
      expect(opening).toMatch(/<title id="picture-title">[^<]+<\/title>/);
      expect(opening).toMatch(/<desc id="picture-description">[^<]{20,}<\/desc>/);
      expect(opening).not.toMatch(/NaN|undefined|Infinity/);
    }
  });

  test("shows how every function comes to its result: by a formula, or by a procedure in words", () => {
    const unexplained = names.filter(
      (name) => !/<math |<h2>Good to know<\/h2>/.test(pages[`${name}.html`]),
    );
    expect(unexplained).toEqual([]);
    const withoutFormula = names.filter((name) => !pages[`${name}.html`].includes("<math "));
    expect(withoutFormula.sort()).toEqual(["ABC.TWOSTAGE", "STOCKBOOK.VERSION", "ZEROSTOCK"]);
  });

  test("names the lines of a result that is a table of different figures", () => {
    const examples = (name: string) =>
      /<h2>Examples?<\/h2>[^]*?<h2>/.exec(pages[`${name}.html`])![0];
    expect(examples("MRP")).toMatch(
      /<th scope="row">projected stock<\/th>\s*<td>25<\/td>\s*<td>5<\/td>/,
    );
    expect(examples("WORKCAPITAL.CURVE")).toMatch(
      /<th scope="col">payables<\/th>\s*<th scope="col">own capital<\/th>/,
    );
    expect(examples("STOCKSIM")).toMatch(/<th scope="row">average stock<\/th>/);
    expect(examples("DEMANDFORECAST")).not.toContain("<th");
  });

  // To Excel 2025-01-01 is day 45,658, and 0.2 of a day is 4:48.
  test("tells which dates the days of an example are", () => {
    expect(pages["DEMANDHISTORY.html"]).toContain("firstDay <code>45658</code> (2025-01-01)");
    expect(pages["LASTORDERDATE.html"]).toMatch(
      /gives <code>45666\.2<\/code> <span class="note">\(2025-01-09 04:48\)/,
    );
    expect(pages["WORKCAPITAL.html"]).not.toMatch(/\(20\d\d-/);
  });

  test("says the words of a choice once", () => {
    const page = pages["SAFETYSTOCK.DISTRIBUTION.html"];
    expect(page).toContain("gamma (if omitted): skewed");
    expect(page).not.toContain("<code>gamma</code>");
  });

  test("says nothing of arguments where a function has none", () => {
    expect(pages["STOCKBOOK.VERSION.html"]).not.toMatch(/semicolon|<h2>Arguments|<h2>Errors/);
    expect(pages["EOQ.html"]).toMatch(/semicolon[^]*<h2>Arguments[^]*<h2>Errors/);
  });

  test("has no wall of text", () => {
    for (const name of names) {
      const paragraphs = [...pages[`${name}.html`].matchAll(/<p(?: [^>]*)?>([^]*?)<\/p>/g)];
      const long = paragraphs
        .map(([, text]) => text.replace(/<[^>]*>/g, "").replace(/\s+/g, " "))
        .filter((text) => text.length > 500);
      expect([name, long]).toEqual([name, []]);
    }
  });

  test("leads from every function to another one", () => {
    const alone = names.filter((name) => !pages[`${name}.html`].includes("Related functions"));
    expect(alone).toEqual([]);
  });

  test("lists every group once, in the order in which a planner meets them", () => {
    const titles = [...pages["index.html"].matchAll(/<h2>(.*?)<\/h2>/g)].map((match) => match[1]);
    expect(titles).toEqual([
      "Buffer and reorder",
      "Lot size",
      "Stock level and flow",
      "Capital and value",
      "Service delivered",
      "Classification",
      "Demand",
      "Planning and simulation",
      "Stockbook itself",
    ]);
  });

  test("finds every function by the trade's own words for it, accents or not", () => {
    const words = (name: string) =>
      new RegExp(`data-words="([^"]*)">\\s*<a href="${name}\\.html"`).exec(pages["index.html"])![1];
    expect(words("SAFETYSTOCK")).toMatch(/sakerhetslager.*varmuusvarasto.*sicherheitsbestand/);
    expect(words("TURNOVER")).toMatch(/kierto/);
    const known = JSON.parse(helpText("trade-words.json"));
    expect(Object.keys(known).sort()).toEqual([...names].sort());
  });

  test("tells what to do about #NAME? in a shared workbook", () => {
    expect(pages["errors.html"]).toMatch(/#NAME\?[^]*open it once from the Home tab/);
  });
});

test("with a namespace every formula in the help has it", async () => {
  const pages = await pagesOf(functionFiles(), "INV");
  expect(pages["EOQ.html"]).toContain("=INV.EOQ(annualDemand, orderCost, holdingCost)");
  // Without a namespace our formulas begin with these; Excel's own functions have none.
  const ours = Object.keys(JSON.parse(helpText("trade-words.json"))).map((name) => `=${name}(`);
  const formulas = Object.values(pages)
    .flatMap((page) => page.match(/=[A-Z][A-Z.]*\(/g) ?? [])
    .filter((formula) => formula.startsWith("=INV.") || ours.includes(formula));
  expect(formulas.length).toBeGreaterThan(100);
  expect(formulas.filter((formula) => !formula.startsWith("=INV."))).toEqual([]);
});

test("a reference to a function that there is not stops the build", async () => {
  const [family] = readDocComments([join(__dirname, "family", "small-family.ts")]);
  const { metadataJson } = await generateCustomFunctionsMetadata(functionFiles());
  const lost = family.functions.map((one) => ({ ...one, id: "EOQ", related: ["NO.SUCH"] }));
  expect(() =>
    helpPages(JSON.parse(metadataJson), [{ family: "small-family", functions: lost }], ""),
  ).toThrow("EOQ: @see NO.SUCH, but there is no such function.");
});
