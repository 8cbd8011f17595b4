import { accessibilityFaults, BuiltPages, keepPicture, type OfficeServer } from "./page-support";

let pages: BuiltPages;

beforeAll(async () => {
  pages = await BuiltPages.open();
});

afterAll(() => pages.close());

/** What the browser says where Office's library does not come, which no page can help. */
const withoutOffice = [
  "Failed to load resource: net::ERR_FAILED",
  "CustomFunctions is not defined",
];

describe.each<OfficeServer>(["answers", "is out of reach"])(
  "the pane's page outside Excel, while Microsoft's server %s",
  (office) => {
    test("says what it is and how to open it in Excel", async () => {
      const { page } = await pages.visit("taskpane.html", office);
      await page.getByText("Excel").first().waitFor();
      const text = await page.locator("body").innerText();
      expect(text).toContain("Stockbook");
      expect(text).toMatch(/Home/);
    });

    test("shows the add-in's sign, and leads to its help and its manifest", async () => {
      const { page } = await pages.visit("taskpane.html", office);
      const links = page.locator("main a");
      await links.first().waitFor();
      const targets = await links.evaluateAll((all) =>
        all.map((link) => (link as HTMLAnchorElement).href),
      );
      for (const target of [
        ...targets,
        await page.locator("main img").evaluate((image) => (image as HTMLImageElement).src),
      ]) {
        expect((await page.request.get(target)).status()).toBe(200);
      }
      expect(targets.map((target) => target.replace(/^.*\/(?=\w+(\/index)?\.\w+$)/, ""))).toEqual([
        "index.html",
        "manifest.xml",
      ]);
    });

    test("asks nobody else for anything, and stays within its policy", async () => {
      const { page, outside, complaints } = await pages.visit("taskpane.html", office);
      await page.getByText("Excel").first().waitFor();
      await page.waitForLoadState("networkidle");
      expect(outside).toEqual([]);
      expect(complaints).toEqual(office === "answers" ? [] : withoutOffice);
    });

    test.each([
      ["light", { viewport: { width: 320, height: 700 }, colorScheme: "light" }],
      ["dark", { viewport: { width: 320, height: 700 }, colorScheme: "dark" }],
      ["forced colours", { viewport: { width: 320, height: 700 }, forcedColors: "active" }],
    ] as const)("is accessible and fits 320 pixels, %s", async (seen, view) => {
      const { page } = await pages.visit("taskpane.html", office, view);
      await page.getByText("Excel").first().waitFor();
      await keepPicture(page, `pane outside Excel, Office ${office}, ${seen}`);
      expect(await accessibilityFaults(page)).toEqual([]);
      const widths = await page.evaluate(() => [document.body.scrollWidth, window.innerWidth]);
      expect(widths[0]).toBeLessThanOrEqual(widths[1]);
    });
  },
);
