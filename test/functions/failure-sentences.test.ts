import { call, column, message, row, shown } from "./excel";

/** Why the engine has no answer, in the words that Excel shows: it shows none beside other errors. */
test.each([
  [
    "COVERAGE.FORWARD",
    [1000, column(100, 200.1)],
    "#N/A",
    "The stock outlasts the plan: after its 2 periods 699.9 are left. Give the demand of more periods.",
  ],
  [
    "RUNOUTDATE",
    [45658, 1000, column(100, 200)],
    "#N/A",
    "The stock outlasts the plan: after its 2 periods 700 are left. Give the demand of more periods.",
  ],
  [
    "AVERAGESTOCK",
    [column(5, 6), column(45000, 45000)],
    "#N/A",
    "All levels have the same date, so no time passes between them. Give the levels of a whole period.",
  ],
  [
    "MRP",
    [row(5, 6), 0, row(1, 2, 3)],
    "#N/A",
    "scheduledReceipts must not go on after grossRequirements; it has 3 periods, and there are requirements for 2.",
  ],
  [
    "MRP",
    [row(5, 6), 0, null, 0, 0, "fixed"],
    "#VALUE!",
    'lotSize must be given for the lot rule "fixed".',
  ],
  [
    "BOMEXPLODE",
    [[["A", "B", 2]], "an item with quite a long name that goes on and on", 1],
    "#N/A",
    'The bill of materials has no components for "an item with quite a long name that goes…".',
  ],
  [
    "COUNTPLAN",
    ["P1", "A", row("A", 300), null, 260],
    "#VALUE!",
    "An item is counted once a day at most: a class with 300 counts a year does not fit into 260 working days.",
  ],
  [
    "ORDERPROPOSAL",
    [10, 40, 30],
    "#VALUE!",
    "targetStock (30) must not be below reorderPoint (40): an order would not lift the stock above the point at which it is placed.",
  ],
  [
    "EOQ.DISCOUNT",
    [
      600,
      8,
      0.2,
      [
        [0, 10],
        [100, 9],
        [100, 8],
      ],
    ],
    "#VALUE!",
    "priceBreaks must have one price for each quantity; from 100 it has 9 and 8.",
  ],
  [
    "EOQ.DISCOUNT",
    [
      600,
      8,
      0.2,
      [
        [0, 10],
        [100, 11],
      ],
    ],
    "#VALUE!",
    "priceBreaks must not rise with the quantity; from 100 the price is 11, from 0 it is 10.",
  ],
  [
    "SSPOLICY",
    [1000, 1000000000, 0.001, 1],
    "#VALUE!",
    "The stock levels between s and S are too many to go through one by one. Count in larger units, such as boxes or pallets, or give demandStDev, the square root of averageDemand, for the approximation.",
  ],
  [
    "SSPOLICY",
    [10, 1000000000000, 1, 9, 3],
    "#VALUE!",
    "An order would last for more than 20000 periods. Work in longer periods, such as weeks or months.",
  ],
  [
    "SSPOLICY",
    [0, 64, 1, 9, 3],
    "#VALUE!",
    "averageDemand must be more than 0 where demandStDev is: a demand that averages 0 needs no regular orders.",
  ],
  [
    "LEADTIME",
    [row(45000), row(45005), "stdev"],
    "#N/A",
    "A standard deviation needs at least two orders that were received; there is one.",
  ],
  [
    "SAMEDAY",
    [row(45000.9), row(45000.95), 0.5],
    "#N/A",
    "No order came in by the cutoff time, so there is no share.",
  ],
  [
    "SAFETYSTOCK.HISTORY",
    [0.95, row(100), row(4)],
    "#N/A",
    "demandHistory must hold at least two numbers: one period alone does not show how demand varies.",
  ],
  [
    "SAFETYSTOCK.CYCLE",
    [0.95, 3, 9, null, 1.2],
    "#VALUE!",
    "averageDemand is empty; a lead time that varies makes the demand vary in proportion to it. Give the average demand per period.",
  ],
  [
    "NEWSVENDOR",
    [1000000000000, "", 5, 2, "poisson"],
    "#VALUE!",
    "averageDemand must be at most 1000000 for Poisson demand; it was 1000000000000. Use normal demand with a deviation of SQRT(averageDemand), which comes to the same.",
  ],
  [
    "SEASONINDEX",
    [row(1, 2, 3), 2],
    "#N/A",
    "Two full seasons are needed, 4 periods; the history has 3.",
  ],
  ["DEMANDPATTERN", [row(5)], "#N/A", "A demand pattern needs at least two periods of history."],
  ["DEMANDPATTERN", [row(0, 0)], "#N/A", "The history holds no demand: every period is 0."],
  [
    "DEMANDFORECAST",
    [row(1, 2, 3, 4), 1, "holtwinters"],
    "#VALUE!",
    "seasonLength must be 2 or more for holtwinters, such as 12 for months; it was 0.",
  ],
  [
    "DEMANDFORECAST",
    [row(1, 3, 0, 3), 1, "holtwinters", 2],
    "#VALUE!",
    "history must be more than 0 in every period for holtwinters; period 3 is 0. Try holtwintersadditive.",
  ],
  [
    "DEMANDFORECAST",
    [row(1, -3), 1, "croston"],
    "#VALUE!",
    "history must be 0 or more in every period for croston; period 2 is below 0. Try ses.",
  ],
  [
    "DEMANDFORECAST",
    [row(1, -3), 1, "sba"],
    "#VALUE!",
    "history must be 0 or more in every period for sba; period 2 is below 0. Try ses.",
  ],
  [
    "DEMANDFORECAST",
    [row(1, -3), 1, "tsb"],
    "#VALUE!",
    "history must be 0 or more in every period for tsb; period 2 is below 0. Try ses.",
  ],
  [
    "DEMANDFORECAST",
    [row(1, 2, 3), 1, "seasonalnaive", 4],
    "#N/A",
    "A full season is needed, 4 periods; the history has 3.",
  ],
  [
    "DEMANDFORECAST",
    [row(1, 2), 1, "ses", "", "", "", "", "lower"],
    "#N/A",
    "lower and upper need at least two past forecasts to hold against the history, and more of them than there are constants to fit; the history is too short for this method.",
  ],
  ["DEMANDVARIATION", [row(5)], "#N/A", "A variation needs at least two periods of history."],
  ["XYZ", [row(5)], "#N/A", "A variation needs at least two periods of history."],
  [
    "FORECASTERROR",
    [row(5), row(6), "mase"],
    "#N/A",
    "mase needs at least two periods, to see the demand change.",
  ],
  [
    "ABC",
    [column(5, 6), 0.9, 0.5],
    "#VALUE!",
    "The line of class A (0.9) must not be above the line of class B (0.5); both are shares from 0 to 1.",
  ],
  [
    "XYZ",
    [row(5, 6), 0.9, 0.5],
    "#VALUE!",
    "The limit of class X (0.9) must not be above the limit of class Y (0.5).",
  ],
  [
    "ABC.MULTI",
    [
      [
        [1, 2],
        [3, 4],
      ],
      row(0, 0),
    ],
    "#VALUE!",
    "At least one of the weights must be more than 0.",
  ],
])("%s %j: %s", (id, given, code, said) => {
  const result = call(id, ...given);
  expect(shown(result)[0]).toContain(code);
  expect(message(result)).toBe(said);
});
