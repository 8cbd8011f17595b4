import { measured } from "../../forecasts/measured";
import { simulatedGroups } from "../../forecasts/simulated";

// Items that neither auto was made on nor `npm run forecasts` looks at.
const groups = simulatedGroups("heldOut", 60, 60607);

function errorsOf(name: string, than: string[]) {
  const group = groups.find((one) => one.name === name);
  if (group === undefined) throw new Error(name);
  const errors = measured(group, () => undefined, ["auto", ...than]);
  return {
    ratio: (other: string, horizon: number) =>
      (errors.at("auto", horizon) ?? NaN) / (errors.at(other, horizon) ?? NaN),
    inside: errors.inside ?? NaN,
  };
}

const plain = ["average", "seasonalnaive"];

// Limits stand well off what was measured: another seed keeps them.
describe("forecasts of invented items", () => {
  test("steady demand costs little against its average, and a season is worth its figures", () => {
    const steady = errorsOf("smooth, no season, 60", plain);
    expect(steady.ratio("average", 1)).toBeLessThan(1.04);
    const seasonal = errorsOf("smooth, season, 60", plain);
    expect(seasonal.ratio("average", 3)).toBeLessThan(0.85);
    expect(seasonal.ratio("seasonalnaive", 1)).toBeLessThan(0.95);
  });

  test("a level that wanders is followed better than by the average or the last season", () => {
    for (const name of ["wandering, no season, 36", "wandering, no season, 60"]) {
      const wandering = errorsOf(name, plain);
      expect(wandering.ratio("average", 1)).toBeLessThan(0.85);
      expect(wandering.ratio("seasonalnaive", 1)).toBeLessThan(0.85);
    }
  });

  test("a trend is followed over a year to come", () => {
    const trending = errorsOf("trending, no season, 60", plain);
    expect(trending.ratio("average", 12)).toBeLessThan(0.5);
    expect(trending.ratio("seasonalnaive", 12)).toBeLessThan(0.8);
  });

  test.each([
    "erratic, no season, 24",
    "intermittent, no season, 36",
    "lumpy, no season, 36",
    "lumpy, season, 24",
  ])("where chance rules, %s stays with the average", (name) => {
    const chance = errorsOf(name, plain);
    for (const horizon of [1, 3, 12]) expect(chance.ratio("average", horizon)).toBeLessThan(1.08);
  });

  test("24 months of chance are forecast far better than by the first edition", () => {
    const erratic = errorsOf("erratic, no season, 24", ["before"]);
    const smooth = errorsOf("smooth, no season, 24", ["before"]);
    expect(erratic.ratio("before", 12)).toBeLessThan(0.7);
    expect(smooth.ratio("before", 12)).toBeLessThan(0.7);
  });

  test("about four of five periods lie between the bounds", () => {
    for (const name of ["smooth, no season, 60", "smooth, season, 36", "trending, season, 60"]) {
      const { inside } = errorsOf(name, []);
      expect(inside).toBeGreaterThan(0.74);
      expect(inside).toBeLessThan(0.87);
    }
  });
});
