import { eventually } from "./support/eventually";
import { accessibilityFaults, BuiltPages, keepPicture } from "./page-support";

let pages: BuiltPages;

beforeAll(async () => {
  pages = await BuiltPages.open();
});

afterAll(() => pages.close());

const views = [
  ["wide and light", { viewport: { width: 900, height: 800 }, colorScheme: "light" }],
  ["320 pixels wide and dark", { viewport: { width: 320, height: 800 }, colorScheme: "dark" }],
  ["in forced colours", { viewport: { width: 900, height: 800 }, forcedColors: "active" }],
] as const;

describe.each(["index", "ABC", "EOQ", "SAFETYSTOCK.CYCLE", "pane", "errors", "support"])(
  "the help page %s",
  (name) => {
    test.each(views)("is accessible and fits its window, %s", async (seen, view) => {
      const { page, outside, complaints } = await pages.visit(
        `help/${name}.html`,
        "is out of reach",
        view,
      );
      await keepPicture(page, `help ${name} ${seen}`);
      expect(await accessibilityFaults(page)).toEqual([]);
      const widths = await page.evaluate(() => [document.body.scrollWidth, window.innerWidth]);
      expect(widths[0]).toBeLessThanOrEqual(widths[1]);
      expect(outside).toEqual([]);
      expect(complaints).toEqual([]);
      await page.context().close();
    });
  },
);

test("every page is in the theme of the user's system", async () => {
  const background = async (colorScheme: "light" | "dark") => {
    const { page } = await pages.visit("help/index.html", "is out of reach", { colorScheme });
    return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  };
  expect(await background("light")).toBe("rgb(255, 255, 255)");
  expect(await background("dark")).not.toBe("rgb(255, 255, 255)");
});

test("a formula goes on in the next line where the page is narrow", async () => {
  const view = { viewport: { width: 320, height: 800 } };
  const { page } = await pages.visit("help/index.html", "is out of reach", view);
  const names = await page
    .locator(".functions a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  const scrolled: string[] = [];
  let formulas = 0;
  for (const name of names) {
    await page.goto(new URL(name, page.url()).href);
    const widths = await page
      .locator(".wide:has(math)")
      .evaluateAll((boxes) =>
        boxes.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
      );
    formulas += widths.length;
    if (widths.some((width) => width > 0)) scrolled.push(name);
  }
  expect(formulas).toBeGreaterThan(40);
  expect(scrolled).toEqual([]);
  await page.context().close();
});

test("the list of functions narrows to what is typed, and says when nothing fits", async () => {
  const { page } = await pages.visit("help/index.html", "is out of reach");
  const shown = () => page.locator("[data-words]:visible a").allTextContents();
  const search = page.getByRole("searchbox", { name: "What do you want to know?" });

  await search.fill("holding");
  expect(await shown()).toContain("EOQ");
  expect(await shown()).not.toContain("ABC");

  await search.fill("holding zebra");
  await eventually(shown, []);
  await eventually(
    () => page.getByRole("status").textContent(),
    "No function fits. Try fewer or other words.",
  );

  await search.fill("");
  expect(await shown()).toContain("ABC");
  await eventually(() => page.getByRole("status").textContent(), "");
});
