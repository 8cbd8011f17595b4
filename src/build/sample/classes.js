const { Page } = require("./page");
const { groupLines, round } = require("./order-lines");
const { total } = require("./product-list");

const first = 6;

/** A short real list by several rules at once. */
function classesSheet(lines) {
  const groups = [...groupLines(lines, "group")]
    .sort(([a], [b]) => a.localeCompare(b, "en"))
    .map(([name, ofGroup]) => [
      name,
      round(total(ofGroup, "sales")),
      ofGroup.length,
      total(ofGroup, "units"),
    ]);
  const last = first + groups.length - 1;
  const rows = (from, to = from) => `${from}${first}:${to}${last}`;
  const page = new Page("Classes", [112, 96, 88, 72, 72, 72, 84, 92, 64, 68, 92], {
    title: "Seventeen product groups, classified in four ways",
    sentence: "Real sales of four years. The figures in blue are given; the rest is computed.",
  });
  page.header(5, [
    "Group",
    "Sales, USD",
    "Order lines",
    "Units",
    "By sales",
    "By count",
    "Two-stage",
    "Sales, lines",
    "Rank",
    "Share",
    "Cumulative",
  ]);
  page.given(first, groups);
  page.style(rows("A"), "plain");
  page.format(rows("B", "D"), "whole");
  const formulas = [
    [
      "E",
      `=ABC(${rows("B")})`,
      "A to 80 % of sales, B to 95 %: the group that crosses a line stays in the better class.",
    ],
    [
      "F",
      `=ABC(${rows("B")},20%,50%,"count")`,
      "A is a fifth of the groups, A and B are half of them.",
    ],
    [
      "G",
      `=ABC.TWOSTAGE(${rows("B")},${rows("C")})`,
      "First letter by sales, second by order lines: who costs work and who brings money.",
    ],
    [
      "H",
      `=ABC.MULTI(${rows("B", "C")},B4:C4)`,
      "One class from both, weighted by the figures above the list.",
    ],
    ["I", `=PARETO(${rows("B")})`, "Rank, share and cumulative share of the sales."],
  ];
  page.fill(4, ["Weight", 0.7, 0.3]);
  page.style("B4:C4", "given");
  page.format("B4:C4", "percent");
  page.style("E5:H5", "headerCenter");
  page.style(rows("E", "H"), "center");
  page.format(rows("I"), "whole");
  page.format(rows("J", "K"), "share");
  page.section(last + 2, "How the columns are made");
  formulas.forEach(([column, formula, sentence], index) => {
    const row = last + 3 + index;
    page.cells[`${column}${first}`] = formula;
    page.fill(row, [`=${column}$5`]);
    page.formulaOf(`${column}${first}`, row, 1);
    page.fill(row, [sentence], 4);
  });
  return page;
}

module.exports = { classesSheet };
