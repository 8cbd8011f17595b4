const { argumentsOf, cellsOf } = require("../../metadata/excel-constant");
const { helpText } = require("../help-text");
const { bars, stairs } = require("./bars");
const { bell } = require("./bell");
const { costCurve } = require("./cost-curve");
const { pareto } = require("./pareto");
const { picture, shown } = require("./plot");
const { sawtooth } = require("./sawtooth");
const { forecast, runDown, several } = require("./series");

/**
 * @typedef {Record<string, number | number[] | number[][] | undefined>} Given the numbers of an example
 *   by argument: one, a row or column, or rows
 * @typedef {{ numbers: number[], texts: string[] }} Result its cells, row by row
 */

/** "95 %", "84.1 %" */
function percent(share) {
  return `${shown(Math.round(share * 1000) / 10)} %`;
}

/**
 * How the first example of a function is drawn.
 *
 * @type {Record<string, (given: any, result: Result, words: Record<string, string>) => unknown>}
 */
const pictures = {
  EOQ: (given, _, words) => costCurve(given, words),
  "EOQ.COST": (given, _, words) => costCurve(given, words),
  "SAFETYSTOCK.CYCLE": ({ serviceLevel, demandStDev, leadTime }, { numbers: [buffer] }, words) =>
    overLeadTime(demandStDev * Math.sqrt(leadTime), buffer, serviceLevel, words),
  "SERVICELEVEL.CYCLE": ({ safetyStock, demandStDev, leadTime }, { numbers: [level] }, words) =>
    overLeadTime(demandStDev * Math.sqrt(leadTime), safetyStock, level, words),
  NEWSVENDOR: (
    { averageDemand, demandStDev, underageCost, overageCost },
    { numbers: [lot] },
    words,
  ) =>
    bell(
      {
        ...{ mean: averageDemand, deviation: demandStDev, line: lot },
        covered: percent(underageCost / (underageCost + overageCost)),
        rest: words.rest,
        xs: [
          [averageDemand - 2 * demandStDev, shown(averageDemand - 2 * demandStDev)],
          [lot, shown(lot)],
        ],
      },
      words,
    ),
  REORDERPOINT: ({ averageDemand, leadTime, safetyStock }, { numbers: [level] }, words) =>
    sawtooth(
      { lot: 2 * averageDemand * leadTime, buffer: safetyStock, level, isLotUnknown: true },
      words,
    ),
  "AVERAGESTOCK.LOT": ({ orderQuantity, safetyStock }, { numbers: [level] }, words) =>
    sawtooth({ lot: orderQuantity, buffer: safetyStock, level }, words),
  PROJECTEDSTOCK: (_, { numbers }, words) => bars(overPeriods(numbers), words),
  "COVERAGE.FORWARD": ({ stock, futureDemand }, { numbers: [end] }, words) =>
    runDown(stock, futureDemand, { ...words, end: shown(end) }),
  SEASONINDEX: (_, { numbers }, words) => bars(overPeriods(numbers), words),
  ABC: ({ values }, { texts }, words) => pareto(values, words, texts),
  PARETO: ({ values }, _, words) => pareto(values, words, values.map(shown)),
  DEMANDFORECAST: ({ history }, { numbers }, words) => forecast(history, numbers, words),
  XYZ: ({ history }, { texts }, words) => several(history, texts, words),
  WORKCAPITAL: (given, _, words) => {
    const { stockValue, annualDemand } = given;
    const aDay = annualDemand / 365;
    const customers = aDay * given.salesTermDays * given.salesPrice;
    const supplier = aDay * given.purchaseTermDays * given.purchasePrice;
    const names = [words.stock, words.customers, words.supplier, words.need];
    return stairs({ steps: [stockValue, customers, -supplier], names }, words);
  },
};

/** Demand over the lead time about its average, and a buffer above that. */
function overLeadTime(deviation, buffer, covered, words) {
  return bell(
    {
      ...{ mean: 0, deviation, line: buffer, covered: percent(covered), rest: words.rest },
      xs: [
        [0, words.average],
        [buffer, `+${shown(buffer)}`],
      ],
    },
    words,
  );
}

function overPeriods(values) {
  return { values, names: values.map((_, k) => String(k + 1)) };
}

/** A number, a row or column of them, or rows, as an example writes them. */
function numbersIn(text) {
  if (!text.startsWith("{")) return text === "" ? undefined : Number(text);
  const rows = cellsOf(text).map((row) => row.map(Number));
  if (rows.length === 1) return rows[0];
  return rows[0].length === 1 ? rows.flat() : rows;
}

/**
 * The picture of a function's first example; none where there is none to draw.
 *
 * @param {string} id
 * @param {{ parameters: { name: string }[] }} metadata
 * @param {{ formula: string, result: string }[]} examples
 */
function pictureOf(id, { parameters }, [example]) {
  const draw = pictures[id];
  if (draw === undefined) return "";
  const values = argumentsOf(example.formula);
  const given = Object.fromEntries(
    parameters.map(({ name }, k) => [name, numbersIn(values[k] ?? "")]),
  );
  const texts = cellsOf(example.result).flat();
  const { title, description, ...words } = JSON.parse(helpText("pictures.json"))[id];
  const content = draw(given, { numbers: texts.map(Number), texts }, words);
  return picture(content, { title, description });
}

module.exports = { pictureOf, picturedFunctions: Object.keys(pictures) };
