const { Blob } = require("node:buffer");
const { TextDecoder } = require("node:util");
require("./typescript");
const { defaultRunSettings } = require("../../src/taskpane/abc/classes/default-settings");
const { RankedFile } = require("../../src/taskpane/abc/file/answer/file-answer");
const { readFile } = require("../../src/taskpane/abc/file/read-file");
const { report, tell } = require("./measure");

const rows = 2_000_000;
const items = 600_000;
const pieceLength = 2 ** 22;

function makeFile() {
  const pieces = [];
  let piece = "Article;Sales\n";
  for (let row = 0; row < rows; row++) {
    const cents = (row * 104_729) % 999_983;
    piece += `A-${(row * 7919) % items};${Math.floor(cents / 100)},${cents % 10}${row % 10}\n`;
    if (piece.length < pieceLength) continue;
    pieces.push(piece);
    piece = "";
  }
  return new Blob([...pieces, piece]);
}

/** The least that any reader does: the bytes to letters, and the letters looked at one by one. */
async function bareRead(file) {
  const decoder = new TextDecoder();
  let lines = 0;
  for (let at = 0; at < file.size; at += pieceLength) {
    const bytes = await file.slice(at, at + pieceLength).arrayBuffer();
    const text = decoder.decode(bytes, { stream: true });
    for (let k = 0; k < text.length; k++) if (text.charCodeAt(k) === 10) lines++;
  }
  return lines;
}

async function timed(work) {
  const start = performance.now();
  const outcome = await work();
  return { outcome, time: performance.now() - start };
}

/** A file larger than a sheet, read, checked and classified as the pane does beside its page. */
module.exports = async function largeFile() {
  const file = makeFile();
  // Node's own, which its types hold to be another than the page's.
  const opened = /** @type {any} */ (file);
  const bare = await timed(() => bareRead(file));
  const columns = { item: 0, group: null, value: 1, quantity: null, price: null };
  /** @type {Omit<import("../../src/taskpane/abc/file/read-file").FileReading, "hasHeader" | "columns">} */
  const reading = { encoding: "utf-8", isEncodingChosen: false, separator: ";", decimal: "," };
  const read = await timed(() =>
    readFile(opened, { ...reading, hasHeader: true, columns }, () => undefined),
  );
  const { facts, table } = read.outcome;
  if (facts.ledger.classed !== rows) throw new Error("Rows of the file are missing");
  const ranked = await timed(() =>
    new RankedFile(table).classify(defaultRunSettings, {
      cancelled: false,
      report: () => undefined,
    }),
  );
  report(
    "A file of 2,000,000 rows, read and checked / its letters alone",
    read.time / bare.time,
    10,
  );
  tell("   seconds for it", read.time / 1000, " s");
  tell(
    `   seconds to classify its ${table.count.toLocaleString("en")} items`,
    ranked.time / 1000,
    " s",
  );
};
