import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { join } from "path";
import { readDocComments } from "../../src/build/doc-comments";
import { finishMetadata } from "../../src/build/finish-metadata";
import { functionFiles } from "../../src/build/function-files";
import { helpPages } from "../../src/build/help/help-pages";

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

  it("says what the function answers, with its own characters", () => {
    expect(page).toContain("from the order to its receipt. Whole days &amp; parts &lt; 1.");
  });

  it("shows how to write it, with commas and with semicolons", () => {
    expect(page).toContain("=LEAD.TIME(ordered, received, [statistic])");
    expect(page).toContain("=LEAD.TIME(1,5; 4)");
  });

  it("explains the arguments, and the words of a choice", () => {
    expect(page).toContain("Day of the receipt, as a date.");
    expect(page).toMatch(/<code>maximum<\/code>\s*The largest\./);
  });

  it("works examples", () => {
    expect(page).toMatch(/=LEAD\.TIME\(1\.5, 4\)<\/code><\/p>\s*<p>gives <code>2\.5/);
  });

  it("names errors with their causes, its own first", () => {
    expect(page).toMatch(/#NUM![^]*The receipt lies before the order\.[^]*#VALUE!/);
  });

  it("names its source", () => {
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

  it("has a page for every function, and a place for it in the list", () => {
    for (const name of names) {
      expect(pages[`${name}.html`]).toContain(`<h1>${name}</h1>`);
      expect(pages["index.html"]).toContain(`<a href="${name}.html">${name}</a>`);
    }
  });

  it("has a worked example and a source on every function's page", () => {
    for (const name of names) {
      expect(pages[`${name}.html`]).toContain(`=${name}(`);
      expect(pages[`${name}.html`]).toMatch(/gives <code>[^<]+<\/code>/);
      expect(pages[`${name}.html`]).toMatch(/<h2>Source<\/h2>\s*<p>[^<]+/);
    }
  });

  it("has no link that leads nowhere, and none outside", () => {
    const known = new Set([...Object.keys(pages), "../assets/icon-32.png", "../assets/icon.svg"]);
    for (const [name, page] of Object.entries(pages)) {
      const unknown = addressesIn(page).filter((address) => !known.has(address));
      expect([name, unknown]).toEqual([name, []]);
      expect(page).not.toMatch(/https?:/);
    }
  });

  it("forbids everything from outside by its policy, and needs nothing inline", () => {
    for (const [name, page] of Object.entries(pages)) {
      if (!name.endsWith(".html")) continue;
      expect(page).toContain("default-src 'none'");
      expect(page).not.toMatch(/<style|\sstyle=|<script(?! src=)|\son[a-z]+=/);
    }
  });

  it("lists every family once, in the order in which a planner meets them", () => {
    const titles = [...pages["index.html"].matchAll(/<h2>(.*?)<\/h2>/g)].map((match) => match[1]);
    expect(titles).toEqual([
      "Buffer and reorder",
      "Lot size",
      "Stock level and flow",
      "Capital and value",
      "Classification",
    ]);
  });

  it("tells what to do about #NAME? in a shared workbook", () => {
    expect(pages["errors.html"]).toMatch(/#NAME\?[^]*open it once from the Home tab/);
  });
});

it("with a namespace every formula in the help has it", async () => {
  const pages = await pagesOf(functionFiles(), "INV");
  expect(pages["EOQ.html"]).toContain("=INV.EOQ(annualDemand, orderCost, holdingCost)");
  const formulas = Object.values(pages).flatMap((page) => page.match(/=[A-Z][A-Z.]*\(/g) ?? []);
  expect(formulas.filter((formula) => !formula.startsWith("=INV."))).toEqual([]);
});
