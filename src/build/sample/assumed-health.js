const { planDay } = require("./assumed-stock");
const { round } = require("./order-lines");

/** Months of demand on the shelf, from the top of the list; of what nobody asks for, units. */
const monthsOnHand = {
  moving: [2, 1, 3, 9, 2.5, 5, 1.5, 3, 14, 2],
  perishable: [24, 9, 40, 15, 30],
};
const sleepingUnits = [14, 5, 30, 8, 3];

/** Selling takes a tenth of the price. */
const sellingCost = 0.1;
/** What one received a year ago cost so much less. */
const yearlyRise = 0.03;

/** What a controller comes upon in every list. */
const exceptions = {
  "Xerox 1996": { onHand: -3 },
  "Zipper Ring Binder Pockets": { unitCost: "" },
};

/** Days until the older batch of a product is past its last day, from the top of the list. */
const daysLeft = [40, 75, -45, 20, 150, -10];
const daysToNextBatch = 240;
const shareOfOlderBatch = 0.5;

/** Of so many receipts of a product the list tells at most. */
const mostReceipts = 9;
/** The records of some products begin too late to explain all of their stock. */
const explained = (index) => (index % 9 === 4 ? 0.6 : 1);
/** Some of the stock came from another place of the house, where it had been for so many days. */
const transfers = { 12: 410, 31: 260 };

/** What is assumed of a product, by its place in the list. */
function assumedHealth({ name, kind, class: own, yearly, averagePrice }, index) {
  const months = monthsOnHand[kind];
  return {
    onHand:
      kind === "sleeping"
        ? sleepingUnits[index % sleepingUnits.length]
        : Math.round((yearly / 12) * months[index % months.length]),
    safetyStock: kind === "sleeping" || own === "C" ? 0 : Math.ceil(yearly / 24),
    realisableValue: round(averagePrice * (1 - sellingCost)),
    ...exceptions[name],
  };
}

/**
 * @typedef {object} Receipt
 * @property {number} day
 * @property {number} quantity
 * @property {number | ""} unitCost
 * @property {number | ""} firstDay of a transfer, the day it first came into the house
 */

/**
 * How the stock of a product came in, the newest first; what came before that has left again.
 *
 * @returns {Receipt[]}
 */
function assumedReceipts({ kind, yearly, unitCost, onHand }, index) {
  const isSleeping = kind === "sleeping";
  const between = isSleeping ? 180 : 45 + ((index * 7) % 40);
  const lot = isSleeping ? Math.ceil(onHand / 2) : Math.max(2, Math.ceil((yearly * between) / 365));
  /** @type {Receipt[]} */
  const receipts = [];
  let age = isSleeping ? 380 + ((index * 53) % 500) : 5 + ((index * 11) % 50);
  let left = Math.max(0, onHand) * explained(index);
  while (left > 0 && receipts.length < mostReceipts) {
    const cost = unitCost === "" ? "" : round(unitCost * (1 - (yearlyRise * age) / 365));
    receipts.push({ day: planDay - age, quantity: lot, unitCost: cost, firstDay: "" });
    left -= lot;
    age += between;
  }
  if (transfers[index] && receipts.length > 0) {
    receipts[0].firstDay = receipts[0].day - transfers[index];
  }
  return receipts;
}

/**
 * The batches of a product that does not keep, the older first.
 *
 * @param {{ onHand: number }} product
 * @param {number} index its place among these products
 */
function assumedBatches({ onHand }, index) {
  const older = Math.round(onHand * shareOfOlderBatch);
  const lastDay = planDay + daysLeft[index % daysLeft.length];
  return [
    { quantity: older, lastDay },
    { quantity: onHand - older, lastDay: lastDay + daysToNextBatch },
  ].filter(({ quantity }) => quantity > 0);
}

module.exports = { assumedBatches, assumedHealth, assumedReceipts };
