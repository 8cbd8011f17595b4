import type { Cell } from "../../../src/workbook/excel/types";
import { guessColumns } from "../../../src/taskpane/working-capital/columns/columns";
import {
  rateInHeaders,
  vatOnOneSide,
} from "../../../src/taskpane/working-capital/columns/vat-of-columns";
import { vatRate, vatSaid } from "../../../src/taskpane/working-capital/columns/vat-words";
import {
  defaultEntries,
  readSettings,
} from "../../../src/taskpane/working-capital/settings/settings";
import { listOf, today, workedOf } from "./worked-of";

test.each([
  ...(["Price incl. VAT", "Salgspris inkl. mva", "Pris inkl. moms", "Preis inkl. MwSt"] as const),
  ...([
    "Bruttopreis inkl. 19 % USt",
    "Hinta sis. ALV 24 %",
    "Verollinen hinta",
    "Price, VAT 25 %",
  ] as const),
])("%s holds VAT", (header) => expect(vatSaid(header)).toBe("with"));

test.each([
  ...([
    "Price excl. VAT",
    "Innkjøpspris eks. mva",
    "Inköpspris exkl. moms",
    "Preis ohne MwSt",
  ] as const),
  ...(["Hinta, ALV 0 %", "Veroton hinta", "Price ex VAT", "Netto zzgl. USt"] as const),
])("%s holds none", (header) => expect(vatSaid(header)).toBe("without"));

test.each(["Sales price, EUR", "Net sales", "Price, 25 % discount", "Customer", "Invoice price"])(
  "%s says nothing of VAT",
  (header) => expect(vatSaid(header)).toBe("unsaid"),
);

test("the rate is read where the header names it", () => {
  expect(vatRate("Price incl. 25 % VAT")).toBe(0.25);
  expect(vatRate("Hinta sis. ALV 25,5 %")).toBe(0.255);
  expect(vatRate("Price incl. VAT")).toBeNull();
  expect(vatRate("Price, VAT 0 %")).toBeNull();
});

const header = (sales: string, purchase: string) => [
  ...["Item", "Stock value", "Annual demand", sales, purchase, "Customer term", "Supplier term"],
];
const row = (sales: number, purchase: number): Cell[] => [
  "Pump",
  40000,
  900,
  sales,
  purchase,
  30,
  30,
];

test("tax on one side only is asked; on both or on neither it is not", () => {
  const asked = (sales: string, purchase: string) =>
    vatOnOneSide(guessColumns([header(sales, purchase), row(1, 1)], today));
  expect(asked("Sales price incl. VAT", "Purchase price")).toBe("sales");
  expect(asked("Sales price", "Purchase price incl. VAT")).toBe("purchase");
  expect(asked("Sales price incl. VAT", "Purchase price excl. VAT")).toBeNull();
  expect(asked("Sales price incl. VAT", "Purchase price incl. VAT")).toBeNull();
  expect(asked("Sales price", "Purchase price")).toBeNull();
});

test("tax is taken out of the side that holds it", async () => {
  const cells = [header("Sales price incl. 25 % VAT", "Purchase price excl. VAT"), row(1500, 800)];
  const { totals, rows } = await workedOf(cells, { vatRate: "25" });
  expect(rateInHeaders(listOf(cells), rows.columns)).toBe(0.25);
  expect(totals.all.need).toBeCloseTo(69589.04, 2);
  const both = [header("Sales price incl. VAT", "Purchase price incl. VAT"), row(1500, 1000)];
  expect((await workedOf(both, { vatRate: "25" })).totals.all.need).toBeCloseTo(69589.04, 2);
});

test("prices that hold tax need its rate", () => {
  const entries = defaultEntries(String);
  expect(readSettings(entries, ".")).toHaveProperty("settings");
  expect(readSettings(entries, ".", true)).toEqual({ problems: { vatRate: "vatRate" } });
  expect(readSettings({ ...entries, vatRate: "24" }, ".", true)).toHaveProperty(
    "settings.vatRate",
    0.24,
  );
});
