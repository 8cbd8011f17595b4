/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { startPane } from "../../src/taskpane/start/start-pane";
import { fillList } from "./in-excel";
import { loadClientLibrary } from "../support/client-library";
import { openWorkbook } from "../support/open-workbook";

const page = window as unknown as Record<string, unknown>;

async function start(): Promise<string> {
  document.body.innerHTML = '<div id="pane"></div>';
  await startPane(document.getElementById("pane") as HTMLElement);
  await new Promise((resolve) => setTimeout(resolve, 20));
  return (document.body.textContent ?? "").replace(/\s+/gu, " ");
}

/** What was classified is kept in the workbook afterwards; no test ends before that. */
afterEach(() => new Promise((resolve) => setTimeout(resolve, 100)));

beforeEach(() => {
  delete page.Office;
  delete document.documentElement.dataset.theme;
});

describe("outside Excel the page says what it is and how to open it there", () => {
  test.each<[string, unknown]>([
    ["Office's script could not be loaded", undefined],
    ["there is no Office program around it", { onReady: async () => ({ host: null }) }],
    ["it is another Office program", { onReady: async () => ({ host: "Word" }) }],
  ])("when %s", async (_, office) => {
    if (office !== undefined) page.Office = office;
    const text = await start();
    expect(text).toContain("Stockbook works inside Excel");
    expect(text).toContain("an Excel add-in for inventory control");
    expect(text).toMatch(/Home tab choose Add-ins/);
    expect(document.querySelectorAll("button")).toHaveLength(0);
  });
});

describe("in Excel", () => {
  test("an Excel that lacks what the pane needs is told so", async () => {
    loadClientLibrary({ requirementSets: { ExcelApi: "1.8" } });
    expect(await start()).toContain("This Excel is too old for the pane");
  });

  test("the pane opens on the selection, in the user's number format", async () => {
    loadClientLibrary({ displayLanguage: "nb-NO", contentLanguage: "de-DE" });
    fillList(openWorkbook());
    expect(await start()).toContain("Sheet1!A1:B6");
    expect(document.documentElement.lang).toBe("en");
  });

  test.each([
    ["de-DE", { decimal: ",", thousands: "." }, "70,5", "=ABC(B2:B6;0,705)"],
    ["sv-SE", { decimal: ",", thousands: "\u00a0" }, "70,5", "=ABC(B2:B6;0,705)"],
    ["en-GB", { decimal: ".", thousands: "," }, "70.5", "=ABC(B2:B6,0.705)"],
  ])(
    "numbers are read and formulas shown as Excel does in %s",
    async (name, signs, typed, shown) => {
      loadClientLibrary({ contentLanguage: name === "en-GB" ? "de-DE" : "en-US" });
      const book = openWorkbook();
      fillList(book);
      book.culture = { name, ...signs };
      await start();
      await turnToAnalysis();
      document.getElementById("analyse")?.click();
      await until(() => document.getElementById("class-table") !== null);
      const line = document.getElementById("line-a") as HTMLInputElement;
      line.value = typed;
      line.dispatchEvent(new Event("change", { bubbles: true }));
      await until(() => document.getElementById("formula")?.textContent === shown);
      expect(document.getElementById("formula")?.textContent).toBe(shown);
    },
  );

  test.each([
    ["#292929", "dark"],
    ["#FFFFFF", "light"],
    [undefined, undefined],
  ])("with Office's background %s the theme is %s", async (bodyBackgroundColor, theme) => {
    const officeTheme = bodyBackgroundColor
      ? { bodyBackgroundColor, bodyForegroundColor: "#888888" }
      : undefined;
    loadClientLibrary({ officeTheme });
    fillList(openWorkbook());
    await start();
    expect(document.documentElement.dataset.theme).toBe(theme);
  });

  test("the build's prefix is read from the page", async () => {
    document.documentElement.dataset.namespace = "INV";
    loadClientLibrary({});
    fillList(openWorkbook());
    await start();
    await turnToAnalysis();
    document.getElementById("analyse")?.click();
    await until(() => document.getElementById("formula") !== null);
    expect(document.getElementById("formula")?.textContent).toBe("=INV.ABC(B2:B6)");
    delete document.documentElement.dataset.namespace;
  });
});

async function turnToAnalysis(): Promise<void> {
  document.getElementById("ask-analysis")?.click();
  await until(() => document.getElementById("analyse") !== null);
}

async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 100 && !isSo(); tries++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
