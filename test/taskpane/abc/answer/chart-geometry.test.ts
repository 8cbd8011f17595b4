/** @jest-environment-options {"customExportConditions": ["umd"]} */
import { defaultAbcSettings, type AbcSettings } from "../../../../src/engine/classification/abc";
import { chartGeometry, rankingOf } from "../../../../src/taskpane/abc/answer/chart-geometry";
import { runOver } from "../../lists";

async function chartOf(values: number[], settings: AbcSettings = defaultAbcSettings) {
  const cells = [["Sales"], ...values.map((value) => [value])];
  const columns = { item: null, value: 0 };
  const result = await runOver(cells, columns, settings, { totals: "count" });
  return chartGeometry(rankingOf(result, result.groups[0]));
}

const heightOf = ({ plot }: { plot: { top: number; bottom: number } }) => plot.bottom - plot.top;

describe("the Pareto chart", () => {
  test("each item has a bar, as high as its value", async () => {
    const chart = await chartOf([20, 100, 50]);
    expect(chart.itemsPerBar).toBe(1);
    expect(chart.largest).toBe(100);
    const full = heightOf(chart);
    expect(chart.bars.map(({ height }) => height)).toEqual([full, full / 2, full / 5].map(rounded));
    expect(chart.bars.every((bar) => bar.y + bar.height <= chart.plot.bottom + 0.1)).toBe(true);
  });

  test("the curve runs from nothing to everything", async () => {
    const { curve, plot } = await chartOf([50, 30, 20]);
    expect(curve.startsWith(`M${plot.left},${plot.bottom}L`)).toBe(true);
    expect(curve.endsWith(`L${plot.right},${plot.top}`)).toBe(true);
  });

  test("for a long list bars stand for several items, and never for two classes", async () => {
    const chart = await chartOf(Array.from({ length: 5000 }, (_, i) => 1e6 / (i + 1)));
    expect(chart.itemsPerBar).toBe(84);
    expect(chart.bars.length).toBeLessThanOrEqual(63);
    const ends = chart.regions.map(({ end }) => end);
    for (const bar of chart.bars) {
      const region = chart.regions.findIndex(({ class: name }) => name === bar.class);
      expect(bar.x).toBeGreaterThanOrEqual((ends[region - 1] ?? chart.plot.left) - 0.1);
      expect(bar.x + bar.width).toBeLessThanOrEqual(ends[region] + 0.2);
    }
  });

  test("the lines lie level at their shares of the value", async () => {
    const { lines, plot } = await chartOf([80, 15, 5]);
    const at = (share: number) => plot.bottom - share * (plot.bottom - plot.top);
    expect(lines.map(({ y1 }) => y1)).toEqual([0.8, 0.95].map(at).map(rounded));
    expect(lines.every(({ y1, y2, x1, x2 }) => y1 === y2 && x1 < x2)).toBe(true);
  });

  test("where items are counted the lines stand upright", async () => {
    const settings = { aShare: 0.25, bShare: 0.5, rule: "count" as const };
    const { lines, regions } = await chartOf([5, 4, 3, 2], settings);
    expect(lines.every(({ x1, x2 }) => x1 === x2)).toBe(true);
    expect(lines.map(({ x1 }) => x1)).toEqual(regions.slice(0, 2).map(({ end }) => end));
  });

  test("labels of lines close to each other do not touch", async () => {
    const { lines } = await chartOf([5, 4, 3, 2], { aShare: 0.94, bShare: 0.95, rule: "crossing" });
    expect(Math.abs(lines[0].labelY - lines[1].labelY)).toBeCloseTo(11, 6);
    const counted = await chartOf([5, 4, 3, 2], { aShare: 0.2, bShare: 0.21, rule: "count" });
    expect(counted.lines[1].labelX - counted.lines[0].labelX).toBeGreaterThanOrEqual(36);
  });

  test("class letters do not touch, and a class without items has none", async () => {
    const { regions } = await chartOf([1e6, ...Array.from({ length: 500 }, () => 1)]);
    expect(regions.map(({ class: name }) => name)).toEqual(["A", "C"]);
    const letters = (await chartOf([1e6, 1e5, ...Array.from({ length: 500 }, () => 100)])).regions;
    for (let i = 1; i < letters.length; i++) {
      expect(letters[i].labelX - letters[i - 1].labelX).toBeGreaterThanOrEqual(12);
    }
  });

  test("returns have no bar to be seen and do not bend the curve down", async () => {
    const { bars, curve } = await chartOf([10, 5, -100]);
    expect(bars[2].height).toBe(0);
    expect(curve).not.toMatch(/NaN|Infinity/);
  });

  test("of a group without any value the curve stays at nothing", async () => {
    const result = await runOver(
      [
        ["Item", "Depot", "Sales"],
        ["Bolt", "North", 5],
        ["Nut", "South", 0],
        ["Cap", "South", -1],
      ],
      { group: 1 },
    );
    const { curve, bars, plot } = chartGeometry(rankingOf(result, result.groups[1]));
    const heights = [...curve.matchAll(/,([^L]+)/g)].map(([, y]) => Number(y));
    expect(heights).toEqual([plot.bottom, plot.bottom, plot.bottom]);
    expect(bars.map(({ height }) => height)).toEqual([0, 0]);
  });

  test("a group is drawn by itself, as if its rows were the whole list", async () => {
    const rows: [string, number][] = [
      ["North", 50],
      ["South", 900],
      ["North", 30],
      ["South", 60],
      ["North", 20],
    ];
    const cells = rows.map(([depot, value], k) => [`Item ${k}`, depot, value]);
    const result = await runOver([["Item", "Depot", "Sales"], ...cells], { group: 1 });
    const drawn = result.groups.map((group) => chartGeometry(rankingOf(result, group)));
    expect(drawn).toEqual([await chartOf([900, 60]), await chartOf([50, 30, 20])]);
  });

  test("a list of 300,000 items is drawn with no more", async () => {
    const chart = await chartOf(Array.from({ length: 300_000 }, (_, i) => 300_000 - i));
    expect(chart.bars.length).toBeLessThanOrEqual(63);
    expect(chart.curve.length).toBeLessThan(1500);
  });
});

function rounded(number: number): number {
  return Math.round(number * 10) / 10;
}
