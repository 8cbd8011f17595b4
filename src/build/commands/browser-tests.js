/**
 * Runs the tests that need a browser: `npm run test:e2e`. With --where-found, as `npm test` has it,
 * a missing browser is said and forgiven. Whatever else is given goes to Jest.
 */
const { spawnSync } = require("child_process");
const fs = require("fs");
const path = require("path");
const { findBrowser } = require("../find-browser");
const { PlainError, orExplain } = require("../plain-error");
const { suggest } = require("../suggest");

const project = path.join(__dirname, "..", "..", "..");

const noBrowser =
  "The browser tests did not run, for no Chromium, Chrome or Edge was found. Install one, or set " +
  "CHROME_PATH to its program file, and then:";

/** @returns {Promise<number>} the code to end with */
async function runBrowserTests(args, environment, print) {
  const browser = findBrowser(environment);
  if (!browser) {
    print(`${noBrowser} ${await suggest("test:e2e", "node src/build/commands/browser-tests.js")}`);
    return args.includes("--where-found") ? 0 : 1;
  }
  if (!fs.existsSync(path.join(project, "dist", "taskpane.html"))) {
    const build = await suggest("build", "npx webpack --mode production");
    throw new PlainError(`There is no built add-in to test in dist. Build it first: ${build}`);
  }
  const forJest = args.filter((arg) => arg !== "--where-found");
  const { status } = spawnSync(
    process.execPath,
    [
      require.resolve("jest/bin/jest"),
      "--selectProjects",
      "e2e",
      "--runInBand",
      "--testTimeout=60000",
      ...forJest,
    ],
    { cwd: project, stdio: "inherit", env: { ...environment, CHROME_PATH: browser } },
  );
  return status ?? 1;
}

if (require.main === module) {
  orExplain(async () => {
    const args = process.argv.slice(2);
    process.exitCode = await runBrowserTests(args, process.env, console.log);
  });
}

module.exports = { runBrowserTests };
