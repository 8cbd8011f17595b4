import { Foremost } from "../../../src/taskpane/list/foremost";
import { readKept } from "../../../src/taskpane/zero-stock/kept-settings";
import { entriesOf, readLimits } from "../../../src/taskpane/zero-stock/limits";
import { readTruth } from "../../../src/taskpane/reading/cells/truth-words";
import { Formats } from "../../../src/taskpane/pane/formats";
import { listOf } from "../lists";

describe("limits", () => {
  const entries = {
    leadTime: "14",
    leadTimeCv: " 0,33 ",
    demandCv: "1",
    unitValue: "1.000",
    turnover: "4,5",
  };

  test("are read in the user's number format", () => {
    expect(readLimits(entries, ",")).toEqual({
      limits: { leadTime: 14, leadTimeCv: 0.33, demandCv: 1, unitValue: 1000, turnover: 4.5 },
    });
    expect(readLimits({ ...entries, unitValue: "1.000" }, ".")).toMatchObject({
      limits: { unitValue: 1 },
    });
  });

  test("of 0 are allowed, and below 0 or no numbers are not", () => {
    expect(readLimits({ ...entries, leadTime: "0" }, ",")).toHaveProperty("limits");
    expect(readLimits({ ...entries, leadTime: "-1", turnover: "viel" }, ",")).toEqual({
      problems: { leadTime: "negative", turnover: "noNumber" },
    });
  });

  test.each(["de-DE", "nb-NO", "en-US"])(
    "are shown in %s so that they are read again",
    (language) => {
      const formats = new Formats(language);
      const limits = {
        leadTime: 0,
        leadTimeCv: 0.333333,
        demandCv: 1e-7,
        unitValue: 1234567.25,
        turnover: 1.234,
      };
      expect(readLimits(entriesOf(limits, formats), formats.decimalSign)).toEqual({ limits });
    },
  );
});

test.each([
  [true, [true, 1, "1", "yes", " X ", "Ja", "JA", "sant", "Kyllä", "Wahr", "true"]],
  [false, [false, 0, "0", "", " ", "no", "Nei", "nej", "EI", "nein", "USANN", "-"]],
  [null, [2, -1, "perhaps", "ja?", "#N/A"]],
])("made to order is %s: %j", (truth, cells) => {
  for (const cell of cells) expect([cell, readTruth(cell)]).toEqual([cell, truth]);
});

test("the foremost are the largest, and of equal ones the upper", () => {
  const foremost = new Foremost(3);
  [5, 7, 7, 1, 9, 7].forEach((amount, row) => foremost.offer(row, amount));
  expect(foremost.rows).toEqual([4, 1, 2]);
});

describe("kept settings", () => {
  const list = listOf([
    ["Item", "Lead time"],
    ["Pump", 5],
  ]);
  const whole = {
    columns: {
      hasHeader: true,
      at: {
        ...{ item: 0, leadTime: 1, leadTimeSpread: null, demandSpread: null, demandMean: null },
        ...{ unitValue: null, turnover: null, toOrder: null, onHand: null },
      },
      kinds: { leadTimeSpread: "ratio", demandSpread: "deviation" },
    },
    limits: { leadTime: 14, leadTimeCv: 0.33, demandCv: 1, unitValue: 1000, turnover: 4 },
    leaveOutHidden: false,
  };

  test("are taken when they are whole", () => {
    expect(readKept(whole, list)).toEqual(whole);
  });

  test.each([
    null,
    "settings",
    {},
    { ...whole, leaveOutHidden: 1 },
    { ...whole, limits: { ...whole.limits, turnover: -1 } },
    { ...whole, limits: { ...whole.limits, turnover: "4" } },
    { ...whole, columns: { ...whole.columns, hasHeader: undefined } },
    { ...whole, columns: { ...whole.columns, at: { ...whole.columns.at, leadTime: 2 } } },
    { ...whole, columns: { ...whole.columns, at: { ...whole.columns.at, leadTime: undefined } } },
    { ...whole, columns: { ...whole.columns, kinds: { leadTimeSpread: "ratio" } } },
    { ...whole, columns: { ...whole.columns, kinds: null } },
  ])("are passed over when they are damaged or do not fit the list: %j", (kept) => {
    expect(readKept(kept, list)).toBeNull();
  });
});
