/**
 * Takes the pictures of the README, each into assets/ under its name. Run it after changing what is
 * seen there, while the workbench is served:
 *
 *     npm start
 *     node src/build/commands/picture.js
 *     node src/build/commands/picture.js http://localhost:3001 audit
 */
const path = require("path");
const { chromium } = require("playwright-core");
const { findBrowser } = require("../find-browser");

const size = { width: 1360, height: 860 };
const assets = path.join(__dirname, "..", "..", "..", "assets");

/** @typedef {{ page: import("playwright-core").Page, pane: import("playwright-core").FrameLocator }} Seen */

const scrollTo = (/** @type {import("playwright-core").Locator} */ to) =>
  to.evaluate((element) => element.scrollIntoView());

/** @param {Seen} seen the sample's list with its answer beside it */
async function workbench({ pane }) {
  await pane.locator("#ask-analysis").click();
  await pane.locator("#analyse").click();
  await pane.locator("#look-heading").waitFor();
  await pane.locator("#write-column").click();
  await pane.locator("#write-column-message").waitFor();
  await scrollTo(pane.locator("#look-heading"));
}

/** @param {Seen} seen what is ready to be converted, by function */
async function share({ page, pane }) {
  await page.goto(`${new URL(page.url()).origin}/#Valuation`);
  await pane.locator("#tab-share").click();
  await pane.locator("#share-look").click();
  await pane.locator("#share-convert").waitFor();
}

/** @param {Seen} seen the sheet of an audit */
async function audit(seen) {
  await share(seen);
  await seen.pane.locator("#share-audit-write").click();
  await seen.pane.locator("#share-audit-message", { hasText: "Audit" }).waitFor();
  await scrollTo(seen.pane.locator("#share-audit-heading"));
}

/** @param {Seen} seen the answer as a query */
async function query({ pane }) {
  await pane.locator("#ask-analysis").click();
  await pane.locator("#analyse").click();
  await pane.locator("#look-heading").waitFor();
  await pane.locator("#further-heading").click();
  await pane.locator("#show-query").click();
  await pane.locator("#query-text").waitFor();
  await scrollTo(pane.locator("#further-heading"));
}

const pictures = { workbench, share, audit, query };

async function takePictures(address, ...asked) {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox"] });
  for (const [name, show] of Object.entries(pictures)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    const page = await browser.newPage({ viewport: size });
    page.setDefaultTimeout(120_000);
    await page.goto(`${address}/#Items`, { timeout: 120_000 });
    await show({ page, pane: page.frameLocator("#pane") });
    await page.mouse.move(0, 0);
    await page.waitForTimeout(500);
    await page.screenshot({ path: path.join(assets, `${name}.png`) });
    await page.close();
  }
  await browser.close();
}

const [address = "http://localhost:3000", ...asked] = process.argv.slice(2);
takePictures(address, ...asked);
