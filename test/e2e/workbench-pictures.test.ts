import { accessibilityFaultsIn } from "./support/accessibility";
import { enterFormula, openTab } from "./support/pane-steps";
import { useWorkbench, type Workbench } from "./support/workbench";

/** One call for each kind of picture. */
const calls: [string, string][] = [
  ["cost-curve", "=EOQ.COST(10000,50,2,500)"],
  ["bell", "=SAFETYSTOCK.CYCLE(0.95,25,4)"],
  ["sawtooth", "=REORDERPOINT(12,9,10)"],
  ["coverage", "=COVERAGE.FORWARD(1000,{500,200,500,600,200,200})"],
  ["terms", "=WORKCAPITAL(40000,900,1200,30,800,30)"],
  ["forecast", "=DEMANDFORECAST({52,61,47,58,66,49,63,70,55,68,72,60},4)"],
  ["needs", "=MRP({20,0,30},25,{0,0,0},1,5)"],
];

const column = 100;

async function draw(bench: Workbench, formula: string, k: number): Promise<void> {
  const address = `M${column + 12 * k}`;
  await enterFormula(bench, address, formula);
  await bench.select(address);
  await bench.paneFrame.waitForFunction(
    (wanted) =>
      document.getElementById("explained-place")?.textContent?.trim().endsWith(`!${wanted}`) &&
      document.getElementById("picture-1") !== null,
    address,
  );
  await bench.pane.locator("#picture-1-heading").evaluate((heading) => heading.scrollIntoView());
}

describe("the pictures of Explain", () => {
  const workbench = useWorkbench({ width: 1500, height: 900 });

  test.each([
    ["light", ""],
    ["dark", ""],
    ["light", "320px"],
    ["dark", "320px"],
  ] as const)(
    "fit the pane and are accessible, %s %s",
    async (colorScheme, width) => {
      const bench = workbench();
      if (colorScheme === "dark") await bench.page.locator("#appearance").click();
      if (width !== "") {
        await bench.page.addStyleTag({
          content: `#pane { flex: none; width: ${width} !important; min-width: ${width} !important; }`,
        });
      }
      await openTab(bench, "Explain");
      for (const [k, [name, formula]] of calls.entries()) {
        await draw(bench, formula, k);
        const { tooWide, label } = await bench.paneFrame.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          const picture = document.getElementById("picture-1");
          const cursor = document.getElementById("picture-1-cursor");
          return {
            tooWide:
              scrollWidth > clientWidth ||
              (picture?.getBoundingClientRect().right ?? Infinity) > clientWidth,
            label: cursor?.getAttribute("aria-valuetext") ?? "",
          };
        });
        expect([name, tooWide]).toEqual([name, false]);
        expect(label).not.toBe("");
        await bench.screenshotOfPane(`picture-${name}-${colorScheme}${width}`);
        const faults = await accessibilityFaultsIn(bench.paneFrame);
        expect([name, faults]).toEqual([name, []]);
      }
    },
    120_000,
  );
});
