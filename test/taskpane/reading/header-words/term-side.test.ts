import { termSide } from "../../../../src/taskpane/reading/header-words/term-side";

const sides = {
  purchase: [
    "Purchase term|Purchase term (days)|Supplier payment terms|Supplier credit days|Vendor terms|Purchase terms|Purchasing payment terms",
    "Leverandør betalingsfrist|Leverandørkreditt|Innkjøp betalingsfrist|Betalingsfrist leverandør|Leverandørkredittid|Innkjøpsbetalingsfrist",
    "Leverantör betalningsvillkor|Leverantörskredit|Betalningstid inköp|Betalningsvillkor leverantör|Inköp betalningstid|Leverantörskredittid",
    "Leverandør betalingsfrist|Leverandørkredit|Betalingsfrist indkøb|Betalingsbetingelser leverandør|Indkøb kredittid|Leverandørkredittid",
    "Ostomaksuaika|Osto-maksuaika|Toimittajan maksuehto|Maksuaika, osto|Oston maksuaika|Ostomaksuehto|Toimittajaluotto",
    "Lieferantenziel|Zahlungsziel Einkauf|Lieferant Zahlungsziel|Lieferantenkredit|Zahlungsbedingung Lieferant|Einkaufszahlungsziel",
  ],
  sales: [
    "Sales term|Sales term (days)|Customer payment terms|Customer terms|Sales payment terms|Customer credit days",
    "Kunde betalingsfrist|Kundekreditt|Salg betalingsfrist|Betalingsfrist kunde|Kundekredittid|Salgsbetalingsfrist",
    "Kund betalningsvillkor|Kundkredit|Betalningstid försäljning|Betalningsvillkor kund|Kundkredittid|Försäljning betalningstid",
    "Kunde betalingsfrist|Kundekredit|Betalingsfrist salg|Betalingsbetingelser kunde|Salg kredittid|Kundekredittid",
    "Myyntimaksuaika|My-maksuaika|Asiakkaan maksuehto|Maksuaika, myynti|Myynnin maksuaika|Myyntimaksuehto",
    "Kundenziel|Zahlungsziel Verkauf|Kunde Zahlungsziel|Kundenkredit|Zahlungsbedingung Kunde|Verkaufszahlungsziel",
  ],
  either: [
    "Payment terms|Credit days|Net days|Terms",
    "Betalingsfrist|Kredittid",
    "Betalningsvillkor|Kredittid",
    "Betalingsbetingelser|Kredittid",
    "Maksuaika|Maksuehto",
    "Zahlungsziel|Zahlungsbedingungen",
  ],
};
const languages = ["English", "Norwegian", "Swedish", "Danish", "Finnish", "German"];
const rows = Object.entries(sides).flatMap(([side, headers]) =>
  headers.map((each, k): [string, string, string[]] => [side, languages[k], each.split("|")]),
);

test.each(rows)("%s terms in %s", (side, _, headers) => {
  expect(headers.filter((header) => termSide(header) !== side)).toEqual([]);
});

test.each([
  "Customer",
  "Sales price",
  "Supplier",
  "Delivery terms",
  "Lead time",
  "Kunde",
  "Lagerwert",
])("%s is no term of payment", (header) => {
  expect(termSide(header)).toBeNull();
});
