/**
 * Takes assets/workbench.png, the picture in the README: the sample's list with its answer beside it.
 * Run it after changing what is seen there, while the workbench is served:
 *
 *     npm start
 *     node src/build/commands/picture.js
 *     node src/build/commands/picture.js http://localhost:3001
 */
const path = require("path");
const { chromium } = require("playwright-core");
const { findBrowser } = require("../find-browser");

const size = { width: 1360, height: 860 };
const file = path.join(__dirname, "..", "..", "..", "assets", "workbench.png");

async function takePicture(address) {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox"] });
  const page = await browser.newPage({ viewport: size });
  page.setDefaultTimeout(120_000);
  await page.goto(`${address}/#Items`, { timeout: 120_000 });
  const pane = page.frameLocator("#pane");
  await pane.locator("#ask-analysis").click();
  await pane.locator("#analyse").click();
  await pane.locator("#look-heading").waitFor();
  await pane.locator("#write-column").click();
  await pane.locator("#write-column-message").waitFor();
  await pane.locator("#look-heading").evaluate((heading) => heading.scrollIntoView());
  await page.mouse.move(0, 0);
  await page.waitForTimeout(500);
  await page.screenshot({ path: file });
  await browser.close();
}

takePicture(process.argv[2] ?? "http://localhost:3000");
