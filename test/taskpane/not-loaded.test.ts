/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { abcPart } from "../../src/taskpane/abc/part";
import { createPane, type PartEntry } from "../../src/taskpane/pane/pane";
import { showPane } from "../../src/taskpane/pane/pane-view";
import { loadPart } from "../../src/taskpane/pane/tabs/load-part";
import { lookAtSelection } from "../../src/taskpane/selection/look-at-selection";
import { FakeWorkbook } from "./fake-workbook";
import { american, english } from "./lists";

/** Whether the server of the add-in answers. */
let mockIsOnline = false;

function mockFromServer(file: string): unknown {
  if (!mockIsOnline) throw new Error("404");
  return jest.requireActual(file);
}

jest.mock("../../src/taskpane/abc/late-answer", () =>
  mockFromServer("../../src/taskpane/abc/late-answer"),
);
jest.mock("../../src/taskpane/abc/write/write-result", () =>
  mockFromServer("../../src/taskpane/abc/write/write-result"),
);

const cells = [
  ["Item", "Sales"],
  ["Bolt", 80],
  ["Nut", 15],
  ["Cap", 5],
];
const notLoaded = /A part of the add-in could not be loaded because its server did not answer/;

function open(code: PartEntry["code"]) {
  document.body.innerHTML = '<div id="pane"></div>';
  const workbook = new FakeWorkbook(cells);
  const pane = createPane({
    ...{ workbook, texts: english, language: "en", formats: american, namespace: "" },
    loadCatalogue: () => Promise.reject(new Error("not needed")),
    parts: [{ id: "analysis", title: ({ tabs }) => tabs.analysis, code }],
  });
  showPane(pane, document.getElementById("pane") as HTMLElement);
  return { pane, workbook };
}

jest.setTimeout(60_000);

/** Code that comes is compiled first, which takes its time on a busy machine. */
async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 1000 && !isSo(); tries++) await soon();
  expect(isSo()).toBe(true);
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 50));
const text = () => (document.getElementById("pane")?.textContent ?? "").replace(/\s+/g, " ");

async function press(id: string): Promise<void> {
  const button = document.getElementById(id) as HTMLButtonElement;
  button.focus();
  button.click();
  await soon();
}

test("a part that does not come says so, and Retry brings it with the list that is selected", async () => {
  let isThere = false;
  const { pane } = open(() => (isThere ? Promise.resolve(abcPart) : Promise.reject(new Error())));
  expect(text()).toContain(english.tabs.loading);
  await Promise.all([loadPart(pane, "analysis"), lookAtSelection(pane)]);
  await soon();
  expect(text()).toMatch(/This part could not be loaded.*press Retry/);
  await press("load-again");
  expect(text()).toMatch(/press Retry/);
  isThere = true;
  await press("load-again");
  expect(text()).toContain("Items!A1:B4");
  expect(document.activeElement?.id).toBe("tab-analysis");
});

test("without the code of the answer the press says so, and the next one that finds it answers", async () => {
  const { pane, workbook } = open(abcPart);
  await lookAtSelection(pane);
  await soon();
  await press("analyse");
  expect(text()).toMatch(notLoaded);
  expect(workbook.calls.filter(({ method }) => method === "readList")).toEqual([]);
  expect(pane.worker.isWorking).toBe(false);
  mockIsOnline = true;
  await press("analyse");
  await until(() => document.getElementById("class-table") !== null);
  expect(text()).not.toMatch(notLoaded);
  expect(document.activeElement?.id).toBe("look-heading");

  mockIsOnline = false;
  await press("write-column");
  expect(text()).toMatch(notLoaded);
  expect(workbook.columns).toBeNull();
  mockIsOnline = true;
  await press("write-column");
  await until(() => workbook.columns !== null);
  expect(text()).not.toMatch(notLoaded);
  expect(workbook.columns).toEqual([["ABC class"], ["A"], ["B"], ["C"]]);
});
