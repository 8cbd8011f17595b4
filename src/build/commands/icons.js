/**
 * Draws assets/icon-16.png and its sisters from assets/icon.svg. Run it after changing the SVG:
 *
 *     node src/build/commands/icons.js
 *
 * The SVG's grid is 16 units wide, so that every size is a whole multiple and every edge is sharp.
 */
const fs = require("fs");
const path = require("path");
const { chromium } = require("playwright-core");
const { findBrowser } = require("../find-browser");

const sizes = [16, 32, 64, 80];
const assets = path.join(__dirname, "..", "..", "..", "assets");

async function drawIcons() {
  const svg = fs.readFileSync(path.join(assets, "icon.svg"), "utf8");
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox"] });
  const page = await browser.newPage();
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body { margin: 0 } svg { display: block; width: 100vw }</style>${svg}`,
    );
    await page.screenshot({ path: path.join(assets, `icon-${size}.png`), omitBackground: true });
  }
  await browser.close();
}

drawIcons();
