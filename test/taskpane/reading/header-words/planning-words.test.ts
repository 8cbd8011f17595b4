import { meaningsOf } from "../../../../src/taskpane/reading/header-words/meaning-of";
import type { NumberMeaning } from "../../../../src/taskpane/reading/header-words/number-meaning";
import {
  planningMeanings,
  type PlanningMeaning,
} from "../../../../src/taskpane/reading/header-words/planning/planning-meanings";
import { saysOfPlan } from "../../../../src/taskpane/reading/header-words/planning/planning-of";
import { readHeader } from "../../../../src/taskpane/reading/header-words/read-header";
import { notPlanning, planningHeaders } from "./planning-headers";

const languages = ["English", "Norwegian", "Swedish", "Danish", "Finnish", "German"];
const whose: PlanningMeaning[] = ["supplier", "customer"];

const saidBy = (header: string) =>
  planningMeanings.filter((meaning) => saysOfPlan(readHeader(header), meaning));

const rows = planningMeanings.flatMap((meaning) =>
  planningHeaders[meaning].map((headers, i): [PlanningMeaning, string, string[]] => [
    meaning,
    languages[i],
    headers.split("|"),
  ]),
);

test.each(rows)("%s in %s", (meaning, _, headers) => {
  expect(new Set(headers).size).toBeGreaterThanOrEqual(6);
  const wrong = headers.filter((header) => !saidBy(header).includes(meaning));
  expect(wrong).toEqual([]);
});

test("a header says one thing of a plan, and beside it only whose it is", () => {
  const others = rows.flatMap(([meaning, , headers]) =>
    headers.map((header) => [
      header,
      ...saidBy(header).filter((said) => said !== meaning && !whose.includes(said)),
    ]),
  );
  // A term of the customer is a column of terms.
  const unexpected = others.filter(([, ...said]) => said.length > 0 && !said.includes("term"));
  expect(unexpected.map(([header]) => header)).toEqual([]);
});

test.each(notPlanning)("not %s: %s", (meaning, headers) => {
  const wrong = headers.split("|").filter((header) => saidBy(header).includes(meaning));
  expect(wrong).toEqual([]);
});

test.each([
  "Min. order qty",
  "MIN_ORDER_QTY",
  "MinOrderQty",
  "  min order  ",
  "Min.\u00a0order\nqty",
])("%j is written as it likes", (header) => {
  expect(saidBy(header)).toEqual(["minimum"]);
});

test("letters may lack their accents", () => {
  expect(saidBy("LEVERANTOR")).toEqual(["supplier"]);
  expect(saidBy("Vahimmaistilausmaara")).toEqual(["minimum"]);
  expect(saidBy("Verpackungsgrosse")).toEqual(["pack"]);
  expect(saidBy("Utlopsdato")).toEqual(["expiry"]);
});

test.each([
  ["nothing", ""],
  ["a sign", "-"],
  ["signs only", '!"#¤%&/()=?*-+<>|\\^~[]{}.,:;'],
  ["signs of patterns", "(*)/-!min|.*order$^"],
  ["numbers", "1234567890"],
  ["a number as text", "3,14"],
  ["an emoji", "📦"],
  ["emojis joined", "👩‍🚀👩‍🚀 🇫🇮"],
  ["half a letter", "\ud83d"],
  ["no breath", "x".repeat(400)],
  ["a word without end", "bestell".repeat(60)],
  ["many words", "lager min ".repeat(40)],
  ["another alphabet", "在庫 最小 Заказ الحد"],
  ["lines", "\n\r\n\t\u0000"],
])("a header of %s says nothing, and nothing breaks", (_, header) => {
  expect(saidBy(header)).toEqual([]);
  expect(saidBy(header.repeat(2))).toEqual([]);
});

test("a header of 400 characters is what it begins with", () => {
  const long =
    "Minimum order quantity as agreed with the supplier in the contract of last year ".repeat(5);
  expect(saidBy(long.slice(0, 400))).toEqual(["minimum"]);
  expect(saidBy(`${"so ".repeat(130)} minimum order`)).toEqual([]);
});

// What the analysis takes a column for, also where a plan reads more in it.
test.each<[NumberMeaning, string]>([
  ["limit", "MOQ|Min|Max|Reorder point|Safety stock|Pack size|Verpackungseinheit|Pakkauskoko"],
  ["pending", "On order|Reserved|Bestilt|Reserverat|Varattu|Bestellbestand|Restordre"],
  ["ratio", "Palveluaste|Servicegrad"],
  ["label", "Supplier|Customer group|Lieferant|Toimittaja|Kunde"],
  ["time", "Expiry date|MHD|Udløbsdato|Receipt date|Lead time"],
  [
    "measure",
    "Weight|Gross weight|Vekt|Vikt|Paino|Gewicht|CBM|Tilavuus|Volume|Volum|Volym|Volumen",
  ],
  ["unknown", "Gebinde|Kolli|Review|Payment terms|Maksuehto|Forecast|Budget"],
  ["code", "Batch|Lot no.|Order number|Eränumero|Charge"],
])("to the numbers below still %s: %s", (number, headers) => {
  for (const header of headers.split("|")) {
    expect([header, meaningsOf(header).number]).toEqual([header, number]);
  }
});
