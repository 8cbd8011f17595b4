const fs = require("fs");
const path = require("path");

const namesOnThePath = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
];

const usualPlaces = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"].flatMap((variable) => {
    const folder = process.env[variable];
    if (!folder) return [];
    return [
      path.join(folder, "Google", "Chrome", "Application", "chrome.exe"),
      path.join(folder, "Chromium", "Application", "chrome.exe"),
      path.join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
    ];
  }),
};

function isFile(file) {
  return fs.statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

/**
 * The browser for the tests: CHROME_PATH when it is set, otherwise the first Chromium, Chrome or
 * Edge in the usual places.
 *
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {string | undefined}
 */
function findBrowser(environment = process.env) {
  if (environment.CHROME_PATH) {
    return isFile(environment.CHROME_PATH) ? environment.CHROME_PATH : undefined;
  }
  const folders = (environment.PATH ?? "").split(path.delimiter).filter(Boolean);
  const onThePath = folders.flatMap((folder) =>
    namesOnThePath.map((name) => path.join(folder, name)),
  );
  return [...onThePath, ...(usualPlaces[process.platform] ?? [])].find(isFile);
}

module.exports = { findBrowser };
