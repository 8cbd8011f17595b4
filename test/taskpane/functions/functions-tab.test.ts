/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { functionsPart } from "../../../src/taskpane/functions/state";
import { chooseFunction } from "../../../src/taskpane/functions/choose-function";
import { nameOf, type OpenPane } from "../open-pane";
import { catalogue } from "./built-catalogue";
import { CellsWorkbook, choose, fillIn, openFunctions, unfold } from "./open-functions";

const entries = () =>
  [...document.querySelectorAll("button.function[id^=function] span")].map(
    (each) => each.textContent,
  );

function press(key: string): void {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
  document.activeElement?.dispatchEvent(event);
}

describe("the list", () => {
  test("begins with what is often asked, and all groups folded with their counts", async () => {
    const open = await openFunctions(new CellsWorkbook());
    expect(open.text("panel")).toMatch(/^Functions What do you want to know\?/);
    expect(open.text("often-EOQ")).toBe("How much should I order at a time? EOQ");
    expect(entries()).toEqual([]);
    const groups = [...document.querySelectorAll("h3.group button")];
    expect(groups.map((each) => each.getAttribute("aria-expanded"))).toEqual(
      Array(9).fill("false"),
    );
    const counts = groups.map((each) => Number(/\d+$/.exec(each.textContent!.trim())?.[0]));
    expect(counts.reduce((sum, count) => sum + count)).toBe(catalogue.functions.length);
    expect(open.text("panel")).toContain(`All ${catalogue.functions.length} functions`);
  });

  test("shows every function of a group by its question", async () => {
    const open = await openFunctions(new CellsWorkbook());
    for (const group of new Set(catalogue.functions.map((one) => one.group))) {
      await unfold(open, group);
    }
    expect(entries()).toEqual(catalogue.functions.map(({ name }) => name));
    for (const { name, question } of catalogue.functions) {
      expect(open.text(`function-${name}`)).toBe(`${question} ${name}`);
    }
  });

  test("keeps a group unfolded while the user looks at a function of it", async () => {
    const open = await openFunctions(new CellsWorkbook());
    await choose(open, "COUNTPLAN");
    await open.press("back-to-list");
    expect(open.focused).toBe("function-COUNTPLAN");
    await unfold(open, "Stock level and flow");
    expect(entries()).toEqual([]);
  });

  test("is searched in the trade's words, and says how many fit", async () => {
    const open = await openFunctions(new CellsWorkbook());
    await open.type("function-search", "varmuusvarasto");
    expect(entries()).toHaveLength(5);
    expect(entries()[0]).toBe("SAFETYSTOCK");
    expect(open.status).toBe("5 functions found.");
    await open.type("function-search", "täcktid");
    expect(entries()).toEqual(["COVERAGE", "COVERAGE.FORWARD"]);
    await open.type("function-search", "newsboy");
    expect(open.status).toBe("1 function found.");
    await open.type("function-search", "");
    expect(open.has("often-EOQ")).toBe(true);
  });

  test("says so where no function answers, and names the nearest with the reason", async () => {
    const open = await openFunctions(new CellsWorkbook(), { namespace: "INV" });
    await open.type("function-search", "consignment");
    expect(open.text("no-such-function")).toMatch(
      /^Stockbook has no function for consignment stock\. Nearest: INV\.WORKCAPITAL, because /,
    );
    expect(entries()[0]).toBe("INV.WORKCAPITAL");
  });

  test("leads to the part of the pane that does it", async () => {
    const open = await openFunctions(new CellsWorkbook());
    await open.type("function-search", "cycle counting");
    expect(open.text("part-does")).toBe(
      "The tab “Count plan” makes a count plan for a whole list, and compares the counts with the books.",
    );
    expect(entries()[0]).toBe("COUNTPLAN");
    await open.press("open-part");
    expect(open.pane.store.state.part).toBe("countPlan");
  });

  test("says so where nothing fits", async () => {
    const open = await openFunctions(new CellsWorkbook());
    await open.type("function-search", " hippopotamus ");
    expect(open.text("no-function")).toBe(
      "No function fits “hippopotamus”. Try fewer or other words.",
    );
    expect(open.status).toBe(open.text("no-function"));
  });

  test("has the build's prefix, as the user's Excel has it", async () => {
    const open = await openFunctions(new CellsWorkbook(), { namespace: "INV" });
    expect(open.text("often-EOQ")).toContain("INV.EOQ");
    await open.type("function-search", "inv.turnover");
    expect(entries()[0]).toBe("INV.TURNOVER");
  });
});

describe("where the catalogue cannot be fetched", () => {
  test("the tab says so, and tries again when asked", async () => {
    const workbook = new CellsWorkbook();
    const open = await openFunctions(workbook);
    const { loadCatalogue } = open.pane;
    functionsPart.change(open.pane, { catalogue: null });
    open.pane.loadCatalogue = () => Promise.reject(new Error("404"));
    await open.press("tab-functions");
    expect(open.text("functions-state")).toMatch(/^The functions could not be loaded/);
    expect(open.status).toBe(open.text("functions-state"));
    open.pane.loadCatalogue = loadCatalogue;
    await open.press("load-functions");
    expect(open.has("often-EOQ")).toBe(true);
  });
});

describe("a function", () => {
  test("is shown with what it answers, its arguments, its result and its help", async () => {
    const open = await openFunctions(new CellsWorkbook());
    await choose(open, "COVERAGE");
    expect(open.text("function-heading")).toBe("COVERAGE");
    expect(open.text("function-question")).toBe("How many days does the stock last?");
    expect(open.text("function-formula")).toBe("=COVERAGE(averageStock,annualDemand)");
    expect(open.text("show-optional")).toBe("Optional: daysPerYear");
    await open.press("show-optional");
    expect(open.focused).toBe("argument-daysPerYear");
    expect(open.has("show-optional")).toBe(false);
    expect(open.text("function-example")).toBe("=COVERAGE(50,900)");
    expect(open.text("function-result")).toBe("gives 20.2778");
    expect(open.text("argument-daysPerYear-what")).toMatch(/365/);
    const link = open.find<HTMLAnchorElement>("function-help");
    expect(link.getAttribute("href")).toMatch(/\/help\/COVERAGE\.html$/);
    expect([link.target, link.rel]).toEqual(["_blank", "noopener"]);
  });

  test("every one can be shown, and nothing in it is empty or no text", async () => {
    const open = await openFunctions(new CellsWorkbook(), { language: "de-DE" });
    for (const { name } of catalogue.functions) {
      chooseFunction(open.pane, name);
      await open.settled();
      await open.press("fill-in-example");
      expect(open.text("function-formula")).toBe(open.text("function-example"));
      expect(open.text()).not.toMatch(/NaN|null|undefined|\[object/);
      for (const element of document.querySelectorAll(
        "#panel p, #panel h2, #panel h3, #panel td",
      )) {
        expect(element.textContent?.trim()).not.toBe("");
      }
    }
  }, 30_000);

  test("shows a result of several cells as a table", async () => {
    const open = await openFunctions(new CellsWorkbook(), { language: "fi-FI" });
    await choose(open, "PARETO");
    expect(open.text("function-example")).toBe("=PARETO({15;50;30;5})");
    expect(open.table("function-result")).toEqual([
      ["3", "0,15", "0,95"],
      ["1", "0,5", "0,5"],
      ["2", "0,3", "0,8"],
      ["4", "0,05", "1"],
    ]);
  });

  test("leads to related ones", async () => {
    const open = await openFunctions(new CellsWorkbook());
    await choose(open, "EOQ");
    await open.pressNamed("EOQ.COST");
    expect(open.text("function-heading")).toBe("EOQ.COST");
    expect(open.focused).toBe("function-heading");
  });

  test("explains the words of a choice once", async () => {
    const open = await openFunctions(new CellsWorkbook());
    await choose(open, "ABC");
    await open.press("show-optional");
    const options = [...open.find("argument-rule").querySelectorAll("option")];
    expect(options.map((option) => option.textContent?.trim())).toEqual([
      ...["(left out)", "crossing", "within", "count"],
    ]);
    const said = open.text("argument-rule-what");
    for (const word of ["crossing", "within", "count"]) {
      expect(said.split(new RegExp(`\\b${word}:?\\s`)).length).toBeGreaterThan(1);
    }
  });
});

describe("the form", () => {
  async function formulaFor(
    name: string,
    values: Record<string, string>,
    options = {},
  ): Promise<[string, OpenPane]> {
    const open = await openFunctions(new CellsWorkbook(), options);
    await choose(open, name);
    await fillIn(open, values);
    return [open.text("function-formula"), open];
  }

  test("shows the formula as it grows", async () => {
    expect((await formulaFor("EOQ", {}))[0]).toBe("=EOQ(annualDemand,orderCost,holdingCost)");
    expect((await formulaFor("EOQ", { orderCost: "50" }))[0]).toBe(
      "=EOQ(annualDemand,50,holdingCost)",
    );
    expect((await formulaFor("ABC", { values: "a2:a10", rule: "count" }))[0]).toBe(
      '=ABC(A2:A10,,,"count")',
    );
  });

  test("has semicolons and decimal commas where the user's Excel has them", async () => {
    const values = { serviceLevel: "97,5 %", demandStDev: "Items!B2", leadTime: "1 234,5" };
    const options = { language: "nb-NO", namespace: "INV" };
    expect((await formulaFor("SAFETYSTOCK.CYCLE", values, options))[0]).toBe(
      "=INV.SAFETYSTOCK.CYCLE(97,5%;Items!B2;1234,5)",
    );
  });

  test("says at once what cannot be an argument, beside its field", async () => {
    const [, open] = await formulaFor("EOQ", { annualDemand: "12abc" });
    expect(open.text("argument-annualDemand-problem")).toMatch(/^“12abc” is not a number/);
    const field = open.find<HTMLInputElement>("argument-annualDemand");
    expect(field.getAttribute("aria-invalid")).toBe("true");
    expect(field.getAttribute("aria-describedby")).toBe(
      "argument-annualDemand-what argument-annualDemand-problem",
    );
    await open.type("argument-annualDemand", "12");
    expect(open.has("argument-annualDemand-problem")).toBe(false);
  });

  test("begins empty for each function", async () => {
    const [, open] = await formulaFor("EOQ", { annualDemand: "B2" });
    await open.press("back-to-list");
    await choose(open, "EOQ.COST");
    expect(open.find<HTMLInputElement>("argument-annualDemand").value).toBe("");
  });
});

describe("with the keyboard alone", () => {
  test("arrow keys go from the search into the list and back", async () => {
    const open = await openFunctions(new CellsWorkbook());
    open.find<HTMLElement>("function-search").focus();
    for (const [key, id] of [
      ["ArrowDown", "often-REORDERPOINT"],
      ["ArrowDown", "often-EOQ"],
      ["ArrowUp", "often-REORDERPOINT"],
      ["ArrowUp", "function-search"],
      ["ArrowUp", "function-search"],
    ]) {
      press(key);
      await open.settled();
      expect(open.focused).toBe(id);
    }
  });

  test("a chosen function has the keyboard at its heading; going back returns it", async () => {
    const open = await openFunctions(new CellsWorkbook());
    await open.type("function-search", "riitto");
    await choose(open, "COVERAGE");
    expect(open.focused).toBe("function-heading");
    await open.press("back-to-list");
    expect(open.focused).toBe("function-COVERAGE");
    expect(open.find<HTMLInputElement>("function-search").value).toBe("riitto");
  });

  test("going back from a related one that was not found leads to the search", async () => {
    const open = await openFunctions(new CellsWorkbook());
    await open.type("function-search", "riitto");
    await choose(open, "COVERAGE");
    await open.pressNamed("TURNOVER");
    await open.press("back-to-list");
    expect(open.focused).toBe("function-search");
  });

  test("the order is: back, example, the arguments, the button that writes, the rest", async () => {
    const open = await openFunctions(new CellsWorkbook());
    await choose(open, "EOQ");
    const stops = [
      ...document.querySelectorAll<HTMLElement>("#panel button, #panel input, #panel a"),
    ];
    expect(stops.every(({ tabIndex }) => tabIndex === 0)).toBe(true);
    expect(stops.map(({ id }) => id).filter((id) => id !== "")).toEqual([
      ...["back-to-list", "fill-in-example"],
      ...["argument-annualDemand", "argument-orderCost", "argument-holdingCost"],
      ...["insert-formula", "look-at-cell", "function-help"],
    ]);
  });
});

test("every control has a name, every id stands once, every reference leads somewhere", async () => {
  const open = await openFunctions(new CellsWorkbook());
  for (const name of ["EOQ", "ABC", "LOTPLAN", "BOMEXPLODE"]) {
    await choose(open, name);
    await open.press("insert-formula");
    for (const button of document.querySelectorAll("button")) expect(nameOf(button)).not.toBe("");
    for (const field of document.querySelectorAll("#panel input, #panel select")) {
      expect((field as HTMLInputElement).labels?.[0]?.textContent?.trim()).toBeTruthy();
    }
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const attribute of ["aria-labelledby", "aria-describedby"]) {
      for (const element of document.querySelectorAll(`[${attribute}]`)) {
        for (const id of (element.getAttribute(attribute) ?? "").split(" ")) {
          expect(ids).toContain(id);
        }
      }
    }
    await open.press("back-to-list");
  }
});
