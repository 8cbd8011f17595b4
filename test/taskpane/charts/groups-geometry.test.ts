import {
  groupsGeometry,
  mostGroups,
  rowAt,
} from "../../../src/taskpane/charts/groups/groups-geometry";
import { textWidth } from "../../../src/taskpane/charts/frame/text-width";

const group = (name: string, ...parts: number[]) => ({ name, parts, share: "12.3 %" });

describe("the bars of the groups", () => {
  test("are as long as their value, and parted as their classes are", () => {
    const { rows } = groupsGeometry([group("North", 60, 30, 10), group("South", 40, 0, 10)], 288);
    const lengths = rows.map(({ parts }) => parts.reduce((sum, { width }) => sum + width, 0));
    expect(lengths[1] / lengths[0]).toBeCloseTo(0.5, 2);
    expect(rows[0].parts.map(({ width }) => width / lengths[0])).toEqual([
      ...[0.6, 0.3, 0.1].map((share) => expect.closeTo(share, 2)),
    ]);
    expect(rows[1].parts.map(({ kind }) => kind)).toEqual([0, 2]);
  });

  test("leave room for the share at their end, and cut a name that is too long", () => {
    const { rows, width } = groupsGeometry([group("Zentrallager ".repeat(9), 5, 0, 0)], 240);
    const { x, text } = rows[0].share;
    expect(x + textWidth(text)).toBeLessThanOrEqual(width);
    expect(textWidth(rows[0].name.text)).toBeLessThanOrEqual(width);
  });

  test("of many groups the first are drawn, and one without value has no bar", () => {
    const many = Array.from({ length: 40 }, (_, k) => group(`Depot ${k}`, 40 - k, 0, 0));
    expect(groupsGeometry(many, 288).rows).toHaveLength(mostGroups);
    const [{ parts }] = groupsGeometry([group("Empty", 0, -3, 0)], 288).rows;
    expect(parts).toEqual([]);
  });

  test("a point leads to the bar it lies on", () => {
    const chart = groupsGeometry([group("North", 5), group("South", 4)], 288);
    chart.rows.forEach(({ top, bottom }, k) => expect(rowAt(chart, (top + bottom) / 2)).toBe(k));
    expect([rowAt(chart, -5), rowAt(chart, 999)]).toEqual([0, 1]);
  });
});
