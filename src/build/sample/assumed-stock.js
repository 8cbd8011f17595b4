const { serial } = require("./page");

const supplierNames = {
  paper: "Alder Paper Mills",
  binding: "Bindwell Supplies",
  writing: "Inkwell & Sons",
  electronics: "Brightline Electronics",
  phones: "Tidewater Telecom",
  furniture: "Oakhollow Furniture",
  storage: "Stackright Storage",
  appliances: "Hearthway Appliances",
};

/** Who is taken to deliver the products of a group. */
const suppliers = {
  Paper: supplierNames.paper,
  Envelopes: supplierNames.paper,
  Labels: supplierNames.paper,
  Binders: supplierNames.binding,
  Fasteners: supplierNames.binding,
  Art: supplierNames.writing,
  Supplies: supplierNames.writing,
  Accessories: supplierNames.electronics,
  Machines: supplierNames.electronics,
  Copiers: supplierNames.electronics,
  Phones: supplierNames.phones,
  Bookcases: supplierNames.furniture,
  Chairs: supplierNames.furniture,
  Tables: supplierNames.furniture,
  Furnishings: supplierNames.furniture,
  Storage: supplierNames.storage,
  Appliances: supplierNames.appliances,
};

/** Days from order to receipt. */
const leadTimes = {
  [supplierNames.paper]: 7,
  [supplierNames.binding]: 14,
  [supplierNames.writing]: 14,
  [supplierNames.electronics]: 35,
  [supplierNames.phones]: 42,
  [supplierNames.furniture]: 56,
  [supplierNames.storage]: 28,
  [supplierNames.appliances]: 28,
};

/** Kilograms of a unit as it is packed. */
const weights = {
  Paper: 2.5,
  Envelopes: 0.8,
  Labels: 0.3,
  Binders: 0.6,
  Fasteners: 0.2,
  Art: 0.3,
  Supplies: 0.5,
  Accessories: 0.3,
  Machines: 12,
  Copiers: 25,
  Phones: 0.6,
  Bookcases: 28,
  Chairs: 14,
  Tables: 32,
  Furnishings: 4,
  Storage: 9,
  Appliances: 2.5,
};

/** Most units of an order, of what fills a lorry. */
const maximumOrders = { Bookcases: 3, Chairs: 4, Tables: 4 };

/** How full the shelf is, from the top of the list: parts of a usual stock. */
const fill = [1.5, 1.2, 1.8, 0.9, 1.4, 2.8, 1.3, 0.1, 1.6, 1.1, 2.6, 0.6, 1.3];
/** A usual stock lasts for the lead time and so many months. */
const monthsBeyond = 3;

/** What a planner comes upon in every list. */
const exceptions = {
  "Xerox 1919": { onHand: -4 },
  "Newell 312": { onHand: 0 },
  "Global Ergonomic Managers Chair": { onHand: 3 },
  "Hoover Commercial SteamVac": { leadTime: "" },
  "Trav-L-File Heavy-Duty Shuttle II": { onHand: 1, onOrder: 10 },
};

/** The day after the last month of the demand. */
const planDay = serial("2018-01-01");
/** Orders arrive within the next weeks, but for one that should be here and one that takes long. */
const overdue = "Acco 3-Hole Punch";
const tooLate = "Trav-L-File Heavy-Duty Shuttle II";

/** What is assumed of a product, by its place in the list. */
function assumedStock({ name, group, supplier, unitCost, units }, index) {
  const leadTime = leadTimes[supplier];
  const usual = mean(units) * (leadTime / 30 + monthsBeyond);
  const pack = packOf(unitCost);
  return {
    leadTime,
    onHand: Math.round(usual * fill[index % fill.length]),
    onOrder: index % 6 === 2 ? Math.ceil(usual / 2 / pack) * pack : 0,
    reserved: index % 9 === 4 ? 2 : 0,
    minimumOrder: pack === 1 ? 2 : 2 * pack,
    pack,
    maximumOrder: maximumOrders[group] ?? "",
    weight: weights[group],
    ...exceptions[name],
  };
}

/** When the open order of a product is to arrive, by its place among them. */
function assumedDue(name, index) {
  if (name === overdue) return planDay - 12;
  return name === tooLate ? planDay + 56 : planDay + 3 + ((index * 5) % 24);
}

function packOf(unitCost) {
  if (unitCost < 5) return 10;
  return unitCost < 40 ? 5 : 1;
}

function mean(units) {
  return units.reduce((sum, sold) => sum + sold, 0) / units.length;
}

module.exports = { assumedDue, assumedStock, planDay, suppliers };
