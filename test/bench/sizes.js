const { gzipKilobytes, read } = require("./built");
const { report } = require("./measure");

/** Everything of ours that the page names; office.js comes from Microsoft. */
function filesOfPane() {
  const html = read("taskpane.html").toString();
  const named = [...html.matchAll(/(?:src|href)="?([^":\s>]+\.(?:js|css|svg|png))/g)];
  return ["taskpane.html", ...new Set(named.map(([, file]) => file.replace(/^\.?\//, "")))];
}

module.exports = function sizes() {
  report("dist/functions.js, gzip", gzipKilobytes(["functions.js"]), 45, " KB");
  report("what opens the pane, without office.js, gzip", gzipKilobytes(filesOfPane()), 90, " KB");
  const later = ["tools.js", "catalogue.json"];
  report("what it loads once it stands, gzip", gzipKilobytes(later), 75, " KB");
};
