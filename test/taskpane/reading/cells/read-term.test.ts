import fc from "fast-check";
import { readTerm } from "../../../../src/taskpane/reading/cells/read-term";

const days = (texts: string, expected: number, hasDiscount = false) =>
  texts.split("|").map((text): [string, number, boolean] => [text, expected, hasDiscount]);

test.each([
  // English
  ...days(
    "30|30 net|Net 30|net 30 days|NET30|N30|n/30|30 days|30 Days Net|30d|Payment within 30 days|30 days from invoice date|Net 30 days.|30 days (net)|30 days after invoice",
    30,
  ),
  ...days("2 weeks|14 days|2 wk", 14),
  ...days("net 45|45 days credit", 45),
  // Norwegian
  ...days(
    "30 dager|30 dgr|Netto 30 dager|Pr. 30 dager|30 dager netto|Betaling innen 30 dager|30 dager fra fakturadato",
    30,
  ),
  ...days("2 uker", 14),
  // Swedish
  ...days("30 dagar|30 dagar netto|30 dgr netto|Netto 30 dagar|Betalning inom 30 dagar", 30),
  ...days("2 veckor", 14),
  // Danish
  ...days("30 dage|Netto 30 dage|30 dage netto", 30),
  ...days("8 dage netto|Netto 8 dage", 8),
  // Finnish
  ...days("30 pv netto|30 pv|30 päivää|30 pv netto laskun päiväyksestä|Maksuaika 30 pv", 30),
  ...days("14 pv|2 viikkoa", 14),
  // German
  ...days(
    "60 Tage|60 Tage netto|Netto 60 Tage|60 T|Zahlbar innerhalb von 60 Tagen|60 Tage nach Rechnungserhalt|60 Tage ohne Abzug|Zahlungsziel 60 Tage",
    60,
  ),
  ...days("2 Wochen", 14),
])("%j is %d days", (text, expected, hasDiscount) => {
  expect(readTerm(text)).toEqual({ kind: "days", days: expected, hasDiscount });
});

test.each(
  days(
    "2/10 net 30|2/10, n/30|2% 10 days, net 30|2 % 10, net 30|10 Tage 2 % Skonto, 30 Tage netto|14 pv -2 %, 30 pv netto|5 %/14 dage, 30 dage netto|2,5 % 10 dgr, 30 dgr netto|30 days net, 2 % discount within 10 days|3 % 10 days, 2 % 20 days, net 30",
    30,
    true,
  ),
)("%j is %d days, its discount not taken", (text, expected, hasDiscount) => {
  expect(readTerm(text)).toEqual({ kind: "days", days: expected, hasDiscount });
});

test.each(
  "cash|Cash on delivery|COD|Due on receipt|immediately|kontant|Kontant ved levering|Etterkrav|Kontantbetalning|Omgående|Efterkrav|Käteinen|heti|Sofort|Sofort fällig|Barzahlung|Nachnahme|bar|0".split(
    "|",
  ),
)("%j is paid at once", (text) => {
  expect(readTerm(text)).toEqual({ kind: "days", days: 0, hasDiscount: false });
});

test.each(
  "prepaid|Prepayment|Cash in advance|payment in advance|CIA|Forskudd|Forskuddsbetaling|Förskott|Förskottsbetalning|Forudbetaling|Ennakko|Ennakkomaksu|Vorkasse|Vorauskasse|50 % prepaid, rest 30 days".split(
    "|",
  ),
)("%j is paid before, by days that have to be asked", (text) => {
  expect(readTerm(text)).toEqual({ kind: "in-advance" });
});

test.each(
  "EOM|30 days EOM|EOM + 30|End of month|Fri leveringsmåned|Fri leveringsmåned + 30 dager|Løpende måned 15 dager|Fri leveransmånad|Löpande månad + 20 dagar|Løbende måned + 30 dage|Lb. md. + 30 dage|Kuukauden loppu|Monatsende|30 Tage Monatsende|Ende des Monats".split(
    "|",
  ),
)("%j is counted from the end of a month", (text) => {
  expect(readTerm(text)).toEqual({ kind: "month-end" });
});

test.each(
  "as agreed|see contract|ZB01|0030|001|2026-06-30|30.6.2026|30/60|30-60 days|30 or 60 days|2 %|2/10|1 month|credit card|-30|#N/A|3000 days|30 EUR|2.5|Q30X|kreditkort|30 days net, 2 %|7 5".split(
    "|",
  ),
)("%j is not guessed", (text) => {
  expect(readTerm(text)).toEqual({ kind: "unknown" });
});

test("a number is days as it stands, and nothing is nothing", () => {
  expect(readTerm(30)).toEqual({ kind: "days", days: 30, hasDiscount: false });
  expect(readTerm(-7)).toEqual({ kind: "days", days: -7, hasDiscount: false });
  expect(readTerm("  ")).toEqual({ kind: "blank" });
  expect(readTerm(true)).toEqual({ kind: "unknown" });
});

test("whatever is read as days is a whole number that stands in the text, or seven times it", () => {
  const piece = fc.constantFrom(
    ..."net netto days dager pv Tage 2/10 2% 30 14 7 , + - / EOM kontant prepaid weeks x 0 2026 . %".split(
      " ",
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const text = pieces.join(" ");
      const reading = readTerm(text);
      if (reading.kind !== "days" || reading.days === 0) return;
      const numbers = (text.match(/\d+/g) ?? []).map(Number);
      expect([...numbers, ...numbers.map((each) => each * 7)]).toContain(reading.days);
    }),
    { numRuns: 2000 },
  );
});
