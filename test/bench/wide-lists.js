require("./typescript");
const { belowTitles } = require("../../src/taskpane/reading/headers/below-titles");
const { guessColumns } = require("../../src/taskpane/abc/columns/guess-columns");
const { namedPreview } = require("../../src/taskpane/reading/headers/header-names");
const { reportRatio } = require("./measure");

const narrow = 2048;
const wide = 16384;
const timesAsWide = wide / narrow;

const headers = {
  "numbered columns": (column) => (column === 0 ? "Item" : `Column ${column}`),
  amounts: (column) => (column === 0 ? "Item" : `Lagerbestandswert ${column}`),
  "different words": (column) => `Header${column.toString(36).replace(/\d/g, "x")}`,
  dates: (column) => (column === 0 ? "Item" : 35000 + column),
};

/**
 * What the pane sees of a list with a title above its names.
 *
 * @returns {import("../../src/workbook/excel/types").FoundList}
 */
function listOf(columns, header) {
  const rows = [2, 5].map((step) =>
    Array.from({ length: columns }, (_, column) => (column === 0 ? `Item ${step}` : column * step)),
  );
  const names = Array.from({ length: columns }, (_, column) => header(column));
  const preview = [["Stock list", ...Array(columns - 1).fill("")], names, ...rows];
  const place = { sheetId: "1", sheetName: "List", row: 0, column: 0, rows: 4, columns };
  return {
    place: { ...place, address: "A1:XFD4" },
    ...{ origin: "list around the cell", tableName: null, totalsRowLeftOut: false },
    ...{ preview, hiddenRows: [] },
  };
}

function look(columns, header) {
  const list = listOf(columns, header);
  return () => guessColumns(namedPreview(belowTitles(list)), true);
}

const longestText = 32767;
const timesAsLong = 8;

/** Names that a search for a month or a quarter could go over again and again. */
function longNames(length) {
  const names = [
    `week${" ".repeat(length - 5)}x`,
    ..."1(ä".split("").map((sign) => sign.repeat(length)),
  ];
  return [...names, ...names.map((name) => `Sales ${name}`.slice(0, length))];
}

function lookAtNames(length) {
  const names = longNames(length);
  return look(names.length, (column) => names[column]);
}

/** The time to guess grows with the columns and with the length of their names, not with the squares. */
module.exports = function wideLists() {
  reportRatio(
    "guessing among names of 32,767 letters / of 4,095",
    2 * timesAsLong,
    lookAtNames(Math.floor(longestText / timesAsLong)),
    lookAtNames(longestText),
  );
  for (const [name, header] of Object.entries(headers)) {
    const title = `guessing among 16,384 ${name} / among 2,048`;
    reportRatio(title, 2 * timesAsWide, look(narrow, header), look(wide, header));
  }
};
