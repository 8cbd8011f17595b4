import { guessColumns } from "../../../../src/taskpane/abc/columns/guess-columns";
import type { Cell } from "../../../../src/workbook/excel/types";

function guess(header: string[], ...rows: Cell[][]) {
  return guessColumns([header, ...rows], true);
}

describe("the headers of a list say which column is which", () => {
  test.each([
    ["English", ["Item", "Category", "Sales"]],
    ["English, as an export has it", ["Product name", "Product group", "Total revenue"]],
    ["Norwegian", ["Artikkel", "Varegruppe", "Omsetning"]],
    ["Norwegian, compound words", ["Varenavn", "Type", "Lagerverdi"]],
    ["Swedish", ["Benämning", "Grupp", "Omsättning"]],
    ["Swedish, stock value", ["Artikel", "Kategori", "Lagervärde"]],
    ["Danish", ["Vare", "Kategori", "Omsætning"]],
    ["Danish, amount", ["Varetekst", "Gruppe", "Beløb"]],
    ["Finnish", ["Nimike", "Tuoteryhmä", "Myynti"]],
    ["Finnish, value", ["Tuotenimi", "Ryhmä", "Arvo"]],
    ["German", ["Artikel", "Warengruppe", "Umsatz"]],
    ["German, compound words", ["Artikelbezeichnung", "Gruppe", "Lagerwert"]],
  ])("in %s", (_, header) => {
    const columns = guess(header, ["Bolt", "Metal", 30], ["Nut", "Metal", 20], ["Cap", "Wood", 1]);
    expect(columns).toMatchObject({ item: 0, value: 2, valueFrom: "column" });
  });

  test.each([
    ["English", ["Item", "Quantity", "Unit price"]],
    ["Norwegian", ["Vare", "Antall", "Enhetspris"]],
    ["Swedish", ["Artikel", "Antal", "Styckpris"]],
    ["Danish", ["Vare", "Mængde", "Stykpris"]],
    ["Finnish", ["Tuote", "Määrä", "Yksikköhinta"]],
    ["German", ["Artikel", "Menge", "Stückpreis"]],
  ])(
    "quantity and unit price make the value where there is no value column, in %s",
    (_, header) => {
      const columns = guess(header, ["Bolt", 3, 12.5], ["Nut", 8, 0.5], ["Cap", 9, 2]);
      expect(columns).toMatchObject({ valueFrom: "product", item: 0, quantity: 1, price: 2 });
    },
  );

  test("a value column comes before quantity × price", () => {
    const columns = guess(
      ["Item", "Quantity", "Price", "Sales"],
      ["Bolt", 3, 2, 6],
      ["Nut", 8, 1, 8],
    );
    expect(columns).toMatchObject({ valueFrom: "column", value: 3, quantity: 1, price: 2 });
  });

  test("sales price and sales quantity are no value", () => {
    const columns = guess(
      ["Item", "Sales price", "Sales quantity"],
      ["Bolt", 900, 3],
      ["Nut", 800, 8],
    );
    expect(columns).toMatchObject({ valueFrom: "product", quantity: 2, price: 1 });
  });

  test("an item number tells items apart, and the name beside it describes them", () => {
    const rows: Cell[][] = [
      ["A-1", "Staples", 3],
      ["A-2", "Staples", 4],
      ["A-3", "Paper", 5],
    ];
    expect(guess(["Product ID", "Product", "Sales, USD"], ...rows)).toMatchObject({
      item: 0,
      description: 1,
      value: 2,
    });
    expect(guess(["Material", "Bezeichnung", "Umsatz"], ...rows)).toMatchObject({
      item: 0,
      description: 1,
    });
  });

  test("item numbers may be numbers", () => {
    const columns = guess(
      ["Artikelnr.", "Benämning", "Värde"],
      [4711, "Bult", 3],
      [4712, "Mutter", 4],
    );
    expect(columns).toMatchObject({ item: 0, description: 1, value: 2 });
  });

  test("an order number does not name the items", () => {
    const columns = guess(
      ["Order ID", "Product", "Sales"],
      ["O-1", "Bolt", 3],
      ["O-2", "Nut", 4],
      ["O-3", "Bolt", 5],
    );
    expect(columns).toMatchObject({ item: 1, value: 2 });
  });

  test("customers can be classified too", () => {
    const columns = guess(["Kunde", "Omsetning"], ["Berg AS", 30], ["Dal AS", 20]);
    expect(columns).toMatchObject({ item: 0, value: 1 });
  });
});

describe("columns of periods", () => {
  const months = ["Jan", "Feb", "Mar", "Apr"];
  const history: Cell[][] = [
    [3, 4, 5, 6],
    [9, 0, 0, 2],
  ];
  const withHistory = (header: Cell[], ...rows: Cell[][]) =>
    guessColumns([[...header, ...months], ...rows.map((row, i) => [...row, ...history[i]])], true);

  test("make the demand, and with it value and steadiness, where nothing else is the value", () => {
    expect(withHistory(["Item"], ["Bolt"], ["Nut"])).toEqual({
      hasHeader: true,
      item: 0,
      description: null,
      group: null,
      method: "steadiness",
      valueFrom: "periods",
      value: null,
      quantity: null,
      price: null,
      second: null,
      further: [],
      firstPeriod: 1,
      lastPeriod: 4,
    });
  });

  test("are worth their sum times the unit price where there is one", () => {
    expect(withHistory(["Item", "Unit price"], ["Bolt", 2.5], ["Nut", 4])).toMatchObject({
      method: "steadiness",
      valueFrom: "periods",
      price: 1,
      firstPeriod: 2,
      lastPeriod: 5,
    });
  });

  test.each(["Sales", "Quantity", "Total revenue"])("leave a column %s the value", (name) => {
    expect(withHistory(["Item", name], ["Bolt", 18], ["Nut", 11])).toMatchObject({
      method: "value",
      valueFrom: "column",
      value: 1,
      firstPeriod: 2,
      lastPeriod: 5,
    });
  });

  test("of years are found by their numbers", () => {
    const columns = guessColumns(
      [
        ["Item", 2021, 2022, 2023],
        ["Bolt", 3, 4, 5],
        ["Nut", 1, 0, 9],
      ],
      true,
    );
    expect(columns).toMatchObject({ method: "steadiness", firstPeriod: 1, lastPeriod: 3 });
  });

  test("with gaps and texts among their numbers are still periods", () => {
    const columns = guessColumns(
      [
        ["Item", ...months],
        ["Bolt", 3, "", 4, ""],
        ["Nut", "", "2,5", 1, 8],
      ],
      true,
    );
    expect(columns).toMatchObject({ method: "steadiness", firstPeriod: 1, lastPeriod: 4 });
  });

  test("are none where headers only begin like months", () => {
    const columns = guess(
      ["Item", "Marketing", "Maintenance", "Decoration"],
      ["Bolt", 3, 4, 500],
      ["Nut", 1, 2, 300],
    );
    expect(columns).toMatchObject({
      method: "value",
      value: 3,
      firstPeriod: null,
      lastPeriod: null,
    });
  });

  test("are none without headers", () => {
    expect(guessColumns([["Bolt", 2021, 2022, 2023, 5]], false)).toMatchObject({
      method: "value",
      firstPeriod: null,
    });
  });
});

describe("the second criterion", () => {
  test("is another column of numbers that can be summed", () => {
    const header = ["Item", "Price", "Sales", "Discount %", "Order lines"];
    expect(guess(header, ["Bolt", 2, 80, 5, 7], ["Nut", 3, 60, 0, 9])).toMatchObject({
      method: "value",
      value: 2,
      second: 4,
      further: [],
    });
  });

  test("is none where there is no other column", () => {
    expect(guess(["Item", "Sales"], ["Bolt", 80], ["Nut", 60]).second).toBeNull();
  });
});

describe("without telling headers the content decides", () => {
  test("different texts are the items and the numbers of the largest total the value", () => {
    const rows: Cell[][] = [
      ["x", "Bolt", 3, 300],
      ["x", "Nut", 4, 200],
      ["y", "Cap", 5, 900],
    ];
    expect(guessColumns(rows, false)).toMatchObject({ item: 1, description: null, value: 3 });
  });

  test("running numbers, years and days are poor values", () => {
    const rows: Cell[][] = [
      [100001, "Bolt", 2023, 45000, 12],
      [100002, "Nut", 2024, 45010, 4],
      [100003, "Cap", 2024, 45021, 7],
    ];
    expect(guessColumns(rows, false).value).toBe(4);
  });

  test("text that looks like numbers can be the value", () => {
    const rows: Cell[][] = [
      ["Bolt", "1.200,50"],
      ["Nut", "800,00"],
    ];
    expect(guessColumns(rows, false)).toMatchObject({ item: 0, value: 1 });
  });

  test("discounts, shares and classes are no value", () => {
    const columns = guess(["Item", "Discount %", "ABC class"], ["Bolt", 10, "A"], ["Nut", 20, "B"]);
    expect(columns.value).toBeNull();
  });

  test("a list of numbers alone has no item column", () => {
    expect(guessColumns([[5], [3], [9]], false)).toMatchObject({ item: null, value: 0 });
  });

  test("a list without numbers has no value column", () => {
    expect(guessColumns([["Bolt"], ["Nut"]], false)).toMatchObject({ item: 0, value: null });
  });
});
