const header = [
  ...["Item", "Class", "Product group", "On hand", "Unit cost, EUR", "Units sold a year"],
  ...["Safety stock", "Net realisable value, EUR", "Last issue"],
];
const receiptsHeader = ["Item", "Receipt date", "Received qty", "Unit cost, EUR"];
const batchesHeader = ["Item", "Batch no.", "Expiry date", "Quantity"];

/** 30 November 2026, as Excel counts days. */
const today = 46356;
const receiptsOfItem = 2;

const itemNo = (k) => `Item no. ${k + 1}`;
const costOf = (k) => 1 + ((k * 71) % 900) / 10;

/** A stock with what it takes to judge it, of 20 groups. */
function makeHealthList(items) {
  /** @type {(string | number)[][]} */
  const cells = [header];
  for (let k = 0; k < items; k++) {
    cells.push([
      ...[itemNo(k), "ABC"[k % 3], `Group ${k % 20}`, (k * 53) % 1800, costOf(k)],
      ...[(k * 37) % 3970, k % 40, costOf(k) * 1.2, today - ((k * 29) % 400)],
    ]);
  }
  return cells;
}

/** Two receipts of each item, and a batch. */
function makeSecondLists(items) {
  /** @type {(string | number)[][]} */
  const receipts = [receiptsHeader];
  /** @type {(string | number)[][]} */
  const batches = [batchesHeader];
  for (let k = 0; k < items; k++) {
    for (let n = 0; n < receiptsOfItem; n++) {
      const day = today - ((k * 13) % 300) - n * 150;
      receipts.push([itemNo(k), day, 100 + ((k * 7) % 500), 1 + (k % 90)]);
    }
    batches.push([itemNo(k), `B-${k}`, today + ((k * 17) % 300) - 20, 100 + ((k * 31) % 700)]);
  }
  return { Receipts: receipts, Batches: batches };
}

module.exports = { columns: header.length, makeHealthList, makeSecondLists };
