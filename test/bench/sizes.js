const { readdirSync } = require("fs");
const { join } = require("path");
const { gzipKilobytes, read } = require("./built");
const { report, tell } = require("./measure");

/**
 * Everything of ours that the page names; office.js comes from Microsoft. functions.js is there
 * because Excel runs the functions in the pane's page: it is needed by the cells, not by the pane.
 */
function filesOfPage() {
  const html = read("taskpane.html").toString();
  const named = [...html.matchAll(/(?:src|href)="?([^":\s>]+\.(?:js|css|svg|png))/g)];
  return ["taskpane.html", ...new Set(named.map(([, file]) => file.replace(/^\.?\//, "")))];
}

/** The files that come with these parts, also those that they share with others. */
function filesOf(...parts) {
  return readdirSync(join(__dirname, "../../dist"))
    .filter((file) => file.endsWith(".js"))
    .filter((file) =>
      file
        .slice(0, -3)
        .split("-and-")
        .some((part) => parts.includes(part)),
    );
}

const without = (files, others) => files.filter((file) => !others.includes(file));

/** What is loaded only when somebody asks for it, and with what. */
const onDemand = {
  "writing an answer": ["writing", "excel-writing"],
  "a run as a query": ["as-query"],
  "a matrix, or groups": ["answer-details"],
  "a file larger than a sheet": ["file", "file-thread"],
  "Reorder plan": ["reorder-plan", "tool-texts"],
  "Stock health": ["stock-health", "tool-texts"],
  "Working capital": ["working-capital", "tool-texts"],
  "Zero stock": ["zero-stock", "tool-texts"],
  "Count plan": ["count-plan", "tool-texts"],
  Explain: ["explain", "tool-texts", "excel-elsewhere"],
  Functions: ["functions-tab", "tool-texts", "excel-elsewhere"],
};

module.exports = function sizes() {
  report("dist/functions.js, gzip", gzipKilobytes(["functions.js"]), 60, " KB");
  const page = filesOfPage();
  report("what opens the pane, without office.js, gzip", gzipKilobytes(page), 90, " KB");
  const next = filesOf("questions", "list-texts", "analysis");
  report("what it loads once it stands, gzip", gzipKilobytes(next), 75, " KB");
  const ofAnswer = filesOf("answer", "excel-list");
  const itself = [...next, ...ofAnswer];
  tell("   more for the answer of ABC, gzip", gzipKilobytes(ofAnswer), " KB");
  const toAsk = gzipKilobytes([...page, ...filesOf("questions")]);
  tell("   until a question can be asked, gzip", toAsk, " KB");
  for (const [what, parts] of Object.entries(onDemand)) {
    tell(`   more for ${what}, gzip`, gzipKilobytes(without(filesOf(...parts), itself)), " KB");
  }
  tell(
    "   catalogue.json, for Explain and Functions, gzip",
    gzipKilobytes(["catalogue.json"]),
    " KB",
  );
  tell(
    "   native.json, for formulas in Excel's own functions, gzip",
    gzipKilobytes(["native.json"]),
    " KB",
  );
};
