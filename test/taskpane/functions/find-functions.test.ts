import { findFunctions } from "../../../src/taskpane/functions/find-functions";
import { catalogue } from "./built-catalogue";

const found = (text: string, namespace = "") =>
  findFunctions(catalogue, text, namespace)?.map(({ name }) => name);

// The trade's words, from glossaries and textbooks of each language.
test.each([
  ["safety stock", "SAFETYSTOCK"],
  ["sikkerhetslager", "SAFETYSTOCK"],
  ["säkerhetslager", "SAFETYSTOCK"],
  ["buffertlager", "SAFETYSTOCK"],
  ["sikkerhedslager", "SAFETYSTOCK"],
  ["varmuusvarasto", "SAFETYSTOCK"],
  ["Sicherheitsbestand", "SAFETYSTOCK"],
  ["beställningspunkt", "REORDERPOINT"],
  ["genbestillingspunkt", "REORDERPOINT"],
  ["tilauspiste", "REORDERPOINT"],
  ["Meldebestand", "REORDERPOINT"],
  ["omløpshastighet", "TURNOVER"],
  ["omsättningshastighet", "TURNOVER"],
  ["omsætningshastighed", "TURNOVER"],
  ["kierto", "TURNOVER"],
  ["Umschlagshäufigkeit", "TURNOVER"],
  ["täcktid", "COVERAGE"],
  ["lagerdekning", "COVERAGE"],
  ["riitto", "COVERAGE"],
  ["Reichweite", "COVERAGE"],
  ["økonomisk bestillingsmengde", "EOQ"],
  ["Losgröße", "EOQ"],
  ["taloudellinen tilauserä", "EOQ"],
  ["käyttöpääoman tarve", "WORKCAPITAL"],
  ["toimitusaika", "LEADTIME"],
  ["Lagerhaltungskosten", "HOLDINGCOST"],
])("“%s” leads to %s first", (word, name) => {
  expect(found(word)?.[0]).toBe(name);
});

test.each([
  ["omlopshastighet", "TURNOVER"],
  ["tacktid", "COVERAGE"],
  ["losgrosse", "EOQ"],
  ["omsaetningshastighed", "TURNOVER"],
  ["umschlagshaufigkeit", "TURNOVER"],
])("the keyboard may lack the letters of “%s”", (typed, name) => {
  expect(found(typed)?.[0]).toBe(name);
});

test("a name comes before the words for it, and those before descriptions", () => {
  expect(found("coverage")).toEqual(expect.arrayContaining(["COVERAGE", "RUNOUTDATE"]));
  expect(found("coverage")?.[0]).toBe("COVERAGE");
  expect(found("economic order")?.[0]).toBe("EOQ");
  expect(found("newsboy")).toEqual(["NEWSVENDOR"]);
});

test("a name typed whole comes before the longer ones that begin with it", () => {
  expect(found("abc")?.[0]).toBe("ABC");
  expect(found("EOQ.COST")?.[0]).toBe("EOQ.COST");
});

test("all words typed have to fit", () => {
  expect(found("safety history")).toEqual(["SAFETYSTOCK.HISTORY"]);
  expect(found("safety hippopotamus")).toEqual([]);
});

test("a name may be typed as in a cell, with the build's prefix", () => {
  expect(found("=eoq(")?.[0]).toBe("EOQ");
  expect(found("=INV.EOQ(", "INV")?.[0]).toBe("EOQ");
  expect(found("inv.eoq.cost", "INV")?.[0]).toBe("EOQ.COST");
});

test("nothing typed is no search", () => {
  expect(found("")).toBeUndefined();
  expect(found("  = ")).toBeUndefined();
});
