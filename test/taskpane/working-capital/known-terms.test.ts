/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { workbook } from "../../../src/taskpane/pane/workbook-port";
import { recallTerms } from "../../../src/taskpane/list/supplier-terms/keep-terms";
import { reportContent } from "../../../src/taskpane/working-capital/report/report-content";
import { workingCapitalPart } from "../../../src/taskpane/working-capital/state";
import { press, quietly } from "../in-excel";
import type { OpenPane } from "../open-pane";
import { afterAnswering } from "./open-capital";
import { openBoth, selectIn } from "./two-lists";

const resultOf = ({ pane }: OpenPane) => workingCapitalPart.of(pane).result!;

/** The other list, after the terms of the first were read. */
async function afterBoth(): Promise<OpenPane> {
  const book = openBoth();
  selectIn(book, "Bought");
  await afterAnswering();
  selectIn(book, "Other");
  return afterAnswering();
}

test("a list without terms is offered those that another list has told of its suppliers", async () => {
  const pane = await afterBoth();
  expect(pane.text("capital-known-terms")).toMatch(
    /^The list does not say when suppliers are paid\. Terms of 2 of 4 suppliers are known from Bought!A1:H8, read on \w+, \w+ \d+, \d+\. One more has several terms there, of which none is taken\. The others go by the term entered/,
  );
  expect(pane.text("capital-nothing")).toMatch(/^Nothing is worked out yet: say below /);
  // Until the user says so, nothing is taken over.
  expect(resultOf(pane).ledger.taken).toBe(0);
  expect(resultOf(pane).ledger.noTerm).toBe(4);
});

test("the terms are used once the user says so, and rows without one stay left out", async () => {
  const pane = await afterBoth();
  await press(pane, "capital-use-terms-use");
  await quietly(pane);
  const { needs, ledger, totals, findings } = resultOf(pane);
  // By hand: 40000 + 900/365·30·(1200 − 800), and 3650 + 60·100 − 45·40.
  expect(needs[0]).toBeCloseTo(69589.04109589041, 6);
  expect(needs[1]).toBeCloseTo(7850, 6);
  expect(totals.all.need).toBeCloseTo(69589.04109589041 + 7850, 6);
  expect([ledger.taken, ledger.noTerm]).toEqual([2, 2]);
  expect(findings.find(({ kind }) => kind === "knownTerm")?.rows).toEqual([0, 1]);
  expect(pane.text("capital-finding-knownTerm-fold")).toContain("45 days");
  const { front } = reportContent(pane.pane, resultOf(pane), new Date(2026, 10, 30));
  const settings = JSON.stringify(front);
  expect(settings).toContain('"Terms of suppliers","2 of 4 from Bought!A1:H8, read on');
});

test("a term entered for where the list says none holds for the suppliers that are not known", async () => {
  const pane = await afterBoth();
  await press(pane, "capital-use-terms-use");
  await pane.type("capital-purchaseTermDays", "0");
  await quietly(pane);
  const { needs, ledger } = resultOf(pane);
  expect(ledger.taken).toBe(4);
  expect(needs[1]).toBeCloseTo(7850, 6);
  // 10000 + 10 a day · 14 · 15; paid at once.
  expect(needs[2]).toBeCloseTo(12100, 6);
});

test("the choice is kept for the list, and can be taken back", async () => {
  const pane = await afterBoth();
  await press(pane, "capital-use-terms-use");
  await quietly(pane);
  const again = await afterAnswering();
  expect(resultOf(again).ledger.taken).toBe(2);
  await press(again, "capital-use-terms-leave");
  await quietly(again);
  expect(resultOf(again).ledger.taken).toBe(0);
});

test("without terms of another list the user is asked for a term as before", async () => {
  const book = openBoth();
  selectIn(book, "Other");
  const pane = await afterAnswering();
  expect(workingCapitalPart.of(pane.pane).result).toBeNull();
  expect(pane.focused).toBe("capital-purchaseTermDays");
});

test("suppliers are known in whatever letters, and one that is paid in advance at times is not", async () => {
  const book = openBoth();
  selectIn(book, "Bought");
  const pane = await afterAnswering();
  const terms = await recallTerms(pane.pane);
  expect(terms?.place.sheetName).toBe("Bought");
  expect(terms?.termOf(" Nordic ")).toEqual({ least: 30, most: 30 });
  expect(terms?.termOf("SUD")).toEqual({ least: 45, most: 45 });
  expect(terms?.termOf("Ost")).toEqual({ least: 30, most: 60 });
  expect(terms?.termOf("West")).toBeNull();
  expect(terms?.termOf("")).toBeNull();
});

test.each([
  ["no head", ["{}", ""]],
  ["a head that is no text of ours", ["[", ""]],
  ["fewer letters than its head says", ["HEAD", "AAAA"]],
])("what is kept with %s is taken for nothing", async (_, parts) => {
  const book = openBoth();
  selectIn(book, "Bought");
  const pane = await afterAnswering();
  const [head] = (await workbook.loadLongSettings("supplierTerms"))!;
  await workbook.saveLongSettings("supplierTerms", [
    parts[0] === "HEAD" ? head : parts[0],
    parts[1],
  ]);
  expect(await recallTerms(pane.pane)).toBeNull();
});

test("what a newer Stockbook has kept is neither read nor replaced", async () => {
  const newer = [JSON.stringify({ version: 99 }), "AAAA"];
  const book = openBoth();
  selectIn(book, "Bought");
  await workbook.saveLongSettings("supplierTerms", newer);
  const pane = await afterAnswering();
  expect(await recallTerms(pane.pane)).toBeNull();
  expect(await workbook.loadLongSettings("supplierTerms")).toEqual(newer);
});
