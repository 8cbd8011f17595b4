const { Page } = require("./page");

const terms = [0, 15, 30, 45, 60, 90];

/** What payment terms do to the money tied up, after the founding example. */
function workingCapitalSheet() {
  const page = new Page("Working capital", [376, 96, 96, 96, 96, 96, 96], {
    title: "Working capital and payment terms",
    sentence: "Figures in blue are given: change one, and every result follows.",
  });
  page.section(4, "The article");
  page.figures(5, [
    ["Demand", 900, "units a year", "whole"],
    ["Purchase price", 800, "€ a unit", "whole"],
    ["Sales price", 1200, "€ a unit", "whole"],
    ["Turnover", 18, "times a year", "whole"],
    ["Cost of capital", 0.09, "a year", "share"],
    ["Stock value", "=B5/B8*B6", "€", "cents"],
  ]);
  page.section(12, "Working-capital need in €, by payment terms", { of: "B14" });
  page.header(13, ["Purchase term in days, down; sales term in days, across", ...terms]);
  terms.forEach((days, index) => page.fill(14 + index, [days]));
  page.fill(14, ["=WORKCAPITAL(B10,B5,B7,B13:G13,B6,A14:A19)"], 1);
  page.style("A14:A19", "right");
  page.format("B14:G19", "cents");
  page.note(20, "Below zero the supplier's credit pays for more than the stock.");
  page.section(22, "Purchase term, in days, at which no money of our own is tied up", {
    of: "B24",
  });
  page.header(23, ["Sales term in days", ...terms]);
  page.fill(24, ["Break-even purchase term", "=WORKCAPITAL.BREAKEVEN(B10,B5,B7,B23:G23,B6)"]);
  page.format("B24:G24", "cents");
  page.note(25, "With cash sales it is the coverage of the stock in days.");
  page.section(27, "Yearly cost of that capital in €", { of: "B29" });
  page.header(28, ["Purchase term in days, down; sales term in days, across", ...terms]);
  terms.forEach((days, index) => page.fill(29 + index, [days]));
  page.fill(29, ["=CAPITALCOST(B14:G19,B9)"], 1);
  page.style("A29:A34", "right");
  page.format("B29:G34", "cents");
  page.note(35, "Below zero it is what the supplier's credit earns in a year.");
  return page;
}

module.exports = { workingCapitalSheet };
