import { numberMeaning } from "../../../../src/taskpane/reading/header-words/number-meaning";
import { readHeader } from "../../../../src/taskpane/reading/header-words/read-header";
import { guessColumns } from "../../../../src/taskpane/abc/columns/guess-columns";

/** English, Norwegian, Swedish, Danish, Finnish and German, a line each. */
const sizes = [
  "Volume, m³|Volume|cbm|Unit volume (dm3)|Gross volume|Volume per unit|Weight kg|Weight|Net weight (kg)|Gross weight per piece|Height, mm|Width cm",
  "Volum|Volum, m³|Bruttovolum|Vekt|Vekt, kg|Nettovekt|Vekt per stk|Lengde cm|Høyde",
  "Volym|Volym, m³|Bruttovolym|Vikt|Vikt, kg|Nettovikt|Vikt per st|Längd cm|Höjd",
  "Volumen|Rumfang|Rumfang, m³|Bruttovolumen|Vægt|Vægt kg|Nettovægt|Vægt pr. stk|Længde cm|Højde",
  "Tilavuus|Tilavuus, m³|Bruttotilavuus|Paino|Paino kg|Nettopaino|Paino per kpl|Pituus cm|Korkeus",
  "Volumen|Volumen, m³|Bruttovolumen|Rauminhalt|Gewicht|Gewicht kg|Nettogewicht|Gewicht pro Stück|Länge cm|Höhe",
];

/** What was sold, bought or used is told in units, whatever word stands for how much. */
const amounts = [
  "Sales volume|Volume sold|Purchase volume|Yearly volume|Volume, pcs|Demand volume",
  "Salgsvolum|Solgt volum|Årsvolum|Volum, stk",
  "Försäljningsvolym|Såld volym|Årsvolym|Volym, st",
  "Salgsvolumen|Solgt volumen|Volumen, stk",
  "Myyntivolyymi|Myyty määrä|Vuosivolyymi",
  "Umsatzvolumen|Absatzvolumen|Verkaufsvolumen|Volumen, Stück",
];

const meaningOf = (header: string) => numberMeaning(readHeader(header));
const each = (lines: string[]) => lines.flatMap((line) => line.split("|"));

test.each(each(sizes))("%s is how large one is, no quantity", (header) => {
  expect(meaningOf(header)).toBe("measure");
});

test.each(each(amounts))("%s is an amount, not how large one is", (header) => {
  expect(meaningOf(header)).not.toBe("measure");
});

test("a volume beside a price makes no value; a sales volume does", () => {
  const list = (header: string) => [
    ["Item", header, "Unit cost, EUR"],
    ["Belt", 4, 12.5],
    ["Pump", 7, 80],
    ["Seal", 12, 3],
  ];
  expect(guessColumns(list("Volume, m³"), true).valueFrom).toBe("column");
  expect(guessColumns(list("Volume, m³"), true).quantity).toBeNull();
  expect(guessColumns(list("Sales volume"), true)).toMatchObject({
    ...{ valueFrom: "product", quantity: 1, price: 2 },
  });
});
