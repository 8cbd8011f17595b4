import { languages } from "../../src/locales/languages";
import { fileLanguages } from "../../src/locales/file-languages";
import { listLanguages } from "../../src/locales/list-languages";
import { queryLanguages } from "../../src/locales/query-languages";
import { toolLanguages } from "../../src/locales/tool-languages";
import { bufferTexts } from "../../src/locales/en/functions-buffer";
import { countingTexts } from "../../src/locales/en/functions-counting";
import { demandTexts } from "../../src/locales/en/functions-demand";
import { failureTexts } from "../../src/locales/en/functions-failures";
import { lotTexts } from "../../src/locales/en/functions-lots";
import { valueTexts } from "../../src/locales/en/functions-value";
import { functionTexts } from "../../src/locales/en/functions";
import { expectGolden } from "./golden";
import { functionSamples, sentencesFrom, type Samples } from "./sample-facts";

type Group = [heading: string, about: string, texts: object, samples?: Samples];

/** In the order in which a user meets them. */
function groupsOf(language: string): Group[] {
  const { start, tabs, questions, found, refusals, ...others } = languages[language];
  const { see, check, choose, look, charts, write, report } = listLanguages[language];
  const tools = toolLanguages[language];
  return [
    ["start", "Before the pane is open, and outside of Excel", start],
    ["tabs", "The tabs of the pane", tabs],
    ["questions", "Where the pane opens", questions],
    ["found", "The lists that there are to ask about", found],
    ["see", "ABC analysis: the list and its columns", see],
    ["check", "ABC analysis: what stands in the list", check],
    ["choose", "ABC analysis: lines and rule", choose],
    ["look", "ABC analysis: the result", look],
    ["", "ABC analysis of a file", fileLanguages[language]],
    ["charts", "The drawings", charts],
    ["write", "What is written and taken back", write],
    ["report", "The report sheet", report],
    ["query", "A run as a query", queryLanguages[language].query],
    ["reorderPlan", "Reorder plan", tools.reorderPlan],
    ["demand", "Where a list has its demand", tools.demand],
    ["since", "What has changed since the last time", tools.since],
    ["stockHealth", "Stock health", tools.stockHealth, ofHealth],
    ["stockHealthReport", "What stock health writes", tools.stockHealthReport, ofHealth],
    ["workingCapital", "Working capital", tools.workingCapital],
    ["capitalReport", "Working capital: report and pictures", tools.capitalReport],
    ["zeroStock", "Zero stock", tools.zeroStock],
    ["countPlan", "Count plan", tools.countPlan, { names: ["Pump", "Valve"], name: "Count plan" }],
    ["explain", "Explain", tools.explain],
    ["functions", "Functions", tools.functions],
    ["share", "Share", tools.share],
    ["argumentWords", "Arguments in words", tools.argumentWords],
    ["refusals", "What could not be done, and why", refusals],
    ["", "Everywhere in the pane", others],
  ];
}

const ofHealth = { others: ["USD 300,000 is excess", "USD 48,000 is dead"] };

const ofCounting = {
  name: "classCounts",
  label: "D",
  counts: 2_000_000,
  days: 3660,
  most: 1_048_576,
};

const ofFunctions: Group[] = [
  ["", "What a function says in a cell", functionTexts],
  ["", "What the functions for buffers say", bufferTexts],
  ["", "What the functions for counting say", countingTexts, ofCounting],
  ["", "What the functions for demand and classes say", demandTexts],
  ["", "What the functions for lots say", lotTexts],
  ["", "What the functions for stock and value say", valueTexts],
  ["", "Why a formula has no answer", failureTexts],
];

/** "`see.found` List found: Items!A1:F1863, …": one line for each sentence. */
function linesOf(key: string, text: unknown, samples?: Samples): string[] {
  if (typeof text === "object" && text !== null) {
    return Object.entries(text).flatMap(([name, part]) =>
      linesOf(key === "" ? name : `${key}.${name}`, part, samples),
    );
  }
  const make = text as (...facts: unknown[]) => unknown;
  const sentences = typeof text === "function" ? sentencesFrom(make, samples) : [String(text)];
  return sentences.map((sentence, k) => (k === 0 ? `- \`${key}\` ${sentence}` : `  - ${sentence}`));
}

function sectionsOf(groups: Group[], samples?: Samples): string[] {
  return groups.map(
    ([key, about, texts, own]) =>
      `## ${about}\n\n${linesOf(key, texts, { ...samples, ...own }).join("\n")}\n`,
  );
}

function page(language: string, sections: string[]): string {
  const intro =
    "Every sentence with sample facts; below it, how it reads for one thing or under other facts.";
  return `# All texts in “${language}”\n\n${intro}\n\n${sections.join("\n")}`;
}

test.each(Object.keys(languages))("every text of %s, on one page for a native reader", (name) => {
  const functions = name === "en" ? sectionsOf(ofFunctions, functionSamples) : [];
  const text = page(name, [...sectionsOf(groupsOf(name)), ...functions]);
  expect(text).not.toMatch(/undefined|\[object|NaN/);
  expectGolden(`texts-${name}.md`, text);
});
