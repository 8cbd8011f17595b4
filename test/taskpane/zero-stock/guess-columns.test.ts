import type { Cell } from "../../../src/workbook/excel/types";
import { headerMeaning, isRatioHeader } from "../../../src/taskpane/zero-stock/header-meaning";
import { guessColumns } from "../../../src/taskpane/zero-stock/columns";

test.each([
  ["leadTime", "Lead time, days|Ledetid|Leveringstid (dage)|Ledtid|Leveranstid|Toimitusaika"],
  ["leadTime", "Wiederbeschaffungszeit|Lieferzeit in Tagen|LEAD_TIME|Replenishment time"],
  ["leadTimeSpread", "Lead time deviation|Lead time CV|Ledetid standardavvik|Ledtid avvikelse"],
  ["leadTimeSpread", "Leveringstid standardafvigelse|Toimitusajan hajonta|Streuung der Lieferzeit"],
  ["demandSpread", "Demand variation|Coefficient of variation|CV|Variasjonskoeffisient"],
  ["demandSpread", "Variationskoefficient|Variaatiokerroin|Variationskoeffizient|Std. dev."],
  ["demandMean", "Demand per month|Etterspørsel|Efterfrågan|Efterspørgsel|Kysyntä|Nachfrage"],
  ["unitValue", "Unit cost, USD|Price|Innkjøpspris|Inköpspris|Kostpris|Ostohinta|Einkaufspreis"],
  ["turnover", "Turnover|Omløpshastighet|Omsättningshastighet|Omsætningshastighed|Kierto"],
  ["turnover", "Stock turnover|Varaston kiertonopeus|Umschlagshäufigkeit|Lagerumschlag"],
  ["toOrder", "Made to order|MTO|Bestillingsvare|Beställningsvara|Tilaustuote|Auf Bestellung"],
  ["onHand", "Stock on hand|In stock|Lagerbeholdning|Lagersaldo|Varastosaldo|Lagerbestand"],
  ["unknown", "Supplier|Stock value|Lagerverdi|Lagervärde|Varaston arvo|Order cost|Standard"],
])("as %s: %s", (meaning, headers) => {
  for (const header of headers.split("|")) {
    expect([header, headerMeaning(header)]).toEqual([header, meaning]);
  }
});

test("a coefficient is a ratio, a deviation is in days or units", () => {
  for (const header of ["CV", "Demand variation", "Variationskoeffizient", "Spread, %"]) {
    expect(isRatioHeader(header)).toBe(true);
  }
  for (const header of ["Standard deviation", "Standardavvik", "Keskihajonta", "Streuung"]) {
    expect(isRatioHeader(header)).toBe(false);
  }
});

test("a column counts for what its header says only when numbers stand below it", () => {
  const cells: Cell[][] = [
    ["Product", "Price", "Price list", "Lead time", "Lead time", "Made to order"],
    ["Pump", "see list", 20, "", 5, "yes"],
    ["Valve", "see list", 30, "", 7, "no"],
  ];
  const { at } = guessColumns(cells);
  expect(at).toMatchObject({ item: 0, unitValue: 2, leadTime: 4, toOrder: 5 });
});

test("items are called by their names rather than by their numbers", () => {
  const cells: Cell[][] = [
    ["Varenr", "Varenavn", "Ledetid"],
    [1001, "Pumpe", 5],
    [1002, "Ventil", 7],
  ];
  expect(guessColumns(cells).at.item).toBe(1);
});

test("the sample's list is understood without help", () => {
  const header =
    "Product ID|Product|Group|Lead time, days|Lead time deviation, days|Demand variation|Unit cost, USD|Turnover, assumed|Made to order, assumed|Stock on hand, assumed";
  const rows = [
    ["TEC-PH-1", "Phone", "Phones", 5, 1.15, 1.08, 474.38, 2, "no", 3],
    ["TEC-PH-2", "Phone, large", "Phones", 4, 1.5, 0.9, 500, 2.5, "yes", 2],
  ];
  expect(guessColumns([header.split("|"), ...rows])).toEqual({
    hasHeader: true,
    at: {
      item: 1,
      leadTime: 3,
      leadTimeSpread: 4,
      demandSpread: 5,
      demandMean: null,
      unitValue: 6,
      turnover: 7,
      toOrder: 8,
      onHand: 9,
    },
    kinds: { leadTimeSpread: "deviation", demandSpread: "ratio" },
  });
});
