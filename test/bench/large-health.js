require("./typescript");
const { takeSecond } = require("../../src/taskpane/list/second-list/take-second");
const { batchesRead } = require("../../src/taskpane/stock-health/batches/taken-batches");
const { guessBatches } = require("../../src/taskpane/stock-health/batches/batch-columns");
const { guessReceipts } = require("../../src/taskpane/stock-health/receipts/receipt-columns");
const { receiptsRead } = require("../../src/taskpane/stock-health/receipts/taken-receipts");
const { stockHealthTask } = require("../../src/taskpane/stock-health/task");
const { judgeStock } = require("../../src/taskpane/stock-health/work/judge-stock");
const { largeTask } = require("./large-task");
const { columns, makeHealthList, makeSecondLists } = require("./make-health-lists");
const { timeOf } = require("./measure");
const { rawBytes } = require("./raw-bytes");
const { healthAlone, healthFacts } = require("./stock-health");

/** With their receipts and batches four times as many rows are read. */
const items = 300_000;

/** Takes the receipts and the batches, as a user does, before the first answer. */
async function takeBoth(pane) {
  const lists = await pane.workbook.findLists();
  /** @returns {Promise<import("../../src/workbook/excel/types").FoundList>} */
  const listOn = async (sheet) => {
    const { place } = lists.find((each) => each.place.sheetName === sheet);
    const { cells } = await pane.workbook.readList({ ...place, rows: 20 }, columnsOf(place));
    const preview = cells[0].map((_, row) => cells.map((column) => column[row]));
    return {
      ...{ place, preview, hiddenRows: [], tableName: null, totalsRowLeftOut: false },
      origin: "list around the cell",
    };
  };
  const again = () => Promise.resolve();
  const receipts = { ...receiptsRead, guess: guessReceipts, again };
  await takeSecond(pane, receipts, await listOn("Receipts"));
  const batches = { ...batchesRead, guess: guessBatches, again };
  await takeSecond(pane, batches, await listOn("Batches"));
}

function columnsOf({ columns: count }) {
  return Array.from({ length: count }, (_, column) => column);
}

/** The pane's health of a long list, with two receipts and a batch of each item. */
module.exports = function largeHealth() {
  const { Receipts, Batches } = makeSecondLists(items);
  return largeTask({
    ...{ name: "stock health", list: "health", items, columns, prepare: takeBoth },
    raw: [makeHealthList(items), Receipts, Batches].reduce((sum, each) => sum + rawBytes(each), 0),
    ...{ task: stockHealthTask, answer: judgeStock, entries: { today: "2026-11-30" } },
    alone: () => {
      const facts = healthFacts(items);
      return timeOf(() => healthAlone(facts));
    },
  });
};
