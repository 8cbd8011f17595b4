import { findPeriods, namesPeriod } from "../../../../src/taskpane/reading/columns/guess-periods";

const months: [string, string, string][] = [
  [
    "English",
    "January February March April May June July August September October November December",
    "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
  ],
  [
    "Norwegian",
    "januar februar mars april mai juni juli august september oktober november desember",
    "jan feb mar apr mai jun jul aug sep okt nov des",
  ],
  [
    "Swedish",
    "januari februari mars april maj juni juli augusti september oktober november december",
    "jan feb mar apr maj jun jul aug sep okt nov dec",
  ],
  [
    "Danish",
    "januar februar marts april maj juni juli august september oktober november december",
    "jan feb mar apr maj jun jul aug sep okt nov dec",
  ],
  [
    "Finnish",
    "tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu",
    "tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu",
  ],
  [
    "German",
    "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "Jan Feb Mrz Apr Mai Jun Jul Aug Sep Okt Nov Dez",
  ],
];

const all = () => true;

/** From the first to the last column of the history. */
function guessPeriods(headers: unknown[], isNumeric: (column: number) => boolean) {
  const { history } = findPeriods(headers, isNumeric);
  return history && { first: history.first, last: history.last };
}

const unnamed = (headers: unknown[]) => headers.filter((header) => !namesPeriod(header));

describe("the months of a year are periods", () => {
  test.each(months)("in %s", (_, names, short) => {
    for (const list of [names, short].map((text) => text.split(" "))) {
      expect(unnamed(list)).toEqual([]);
      expect(unnamed(list.map((name) => `${name} 2024`))).toEqual([]);
      expect(unnamed(list.map((name) => `${name}-24`))).toEqual([]);
      expect(unnamed(list.map((name) => ` ${name.toUpperCase()} `))).toEqual([]);
      expect(guessPeriods(["Item", ...list, "Total"], all)).toEqual({ first: 1, last: 12 });
    }
    expect(unnamed(short.split(" ").map((name) => `${name}. 24`))).toEqual([]);
  });
});

describe("other periods", () => {
  test.each<[string, unknown[]]>([
    ["years", [2021, 2022, 2023, "2024"]],
    ["dates, which Excel hands over as day numbers", [45292, 45323, 45352]],
    ["year and month", ["2024-01", "2024/02", "2024.03", "202404", "2024 5"]],
    ["month and year", ["01/2024", "2-2024", "03.2024"]],
    ["year and quarter, week or month", ["2024Q1", "2024-Q2", "2024 W12", "2024-M03"]],
    ["short words with a number", ["W12", "w 1", "M1", "P01", "Q4"]],
    ["English", ["Month 1", "Week 12", "Period 3", "Quarter 2", "Year 1"]],
    ["Norwegian", ["Måned 1", "Uke 12", "Periode 3", "Kvartal 2", "År 1"]],
    ["Swedish", ["Månad 1", "Vecka 12", "Period 3", "Kvartal 2", "V12"]],
    ["Danish", ["Måned 1", "Uge 12", "Periode 3", "Kvartal 2", "U12"]],
    ["Finnish", ["Kuukausi 1", "Viikko 12", "Kausi 3", "Vuosi 1", "Kvartaali 2", "Vko 12"]],
    ["German", ["Monat 1", "Woche 12", "Periode 3", "Quartal 2", "Jahr 1", "KW 12", "KW12"]],
  ])("%s", (_, headers) => {
    expect(unnamed(headers)).toEqual([]);
  });
});

describe("no periods", () => {
  test.each([
    ...["Marketing", "Margin", "Mark-up", "Marke", "Decimal", "Decision", "Mai Tai price"],
    ...["Maintenance", "Mayonnaise", "Junk", "Julep", "Augment", "Separate", "Octane", "Novelty"],
    ...["Aprikosen", "Febreze", "Marssalat", "Description", "Desinfection", "Elokuva", "Lokakuusi"],
    ...["Sales", "Item 1", "Product 2024 A", "Price 1", "2024 sales", "1", "12", "Total", "", "W"],
  ])("%j", (header) => {
    expect(namesPeriod(header)).toBe(false);
  });

  test.each([0, 1, 12, 1899, 2101, 2024.5, 32873, 55153, NaN])("the number %p", (header) => {
    expect(namesPeriod(header)).toBe(false);
  });

  test.each([true, null, undefined])("%p", (header) => {
    expect(namesPeriod(header)).toBe(false);
  });
});

describe("the columns of the history", () => {
  test("are the longest row of periods side by side", () => {
    const headers = ["Item", "Jan", "Feb", "Mar", "Price", "2021", "2022", "2023", "2024"];
    expect(guessPeriods(headers, all)).toEqual({ first: 5, last: 8 });
  });

  test("are no fewer than three, for two years beside each other are a comparison", () => {
    expect(guessPeriods(["Item", 2023, 2024], all)).toBeNull();
    expect(guessPeriods(["Item", 2022, 2023, 2024], all)).toEqual({ first: 1, last: 3 });
  });

  test("end at a column of texts, whatever it is called", () => {
    const headers = ["Jan", "Feb", "Mar", "Apr", "May", "Jun"];
    expect(guessPeriods(headers, (column) => column !== 3)).toEqual({ first: 0, last: 2 });
    expect(guessPeriods(headers, (column) => column % 3 !== 2)).toBeNull();
  });

  test("are none without headers", () => {
    expect(guessPeriods([], all)).toBeNull();
  });
});
