import {
  steadinessTargets,
  twoStageTargets,
} from "../../../src/engine/classification/service-targets";

// The source gives the order alone: Aa is served best, then Ab, Ac and so on down to Cc.
test("in two stages the targets go down from Aa by way of Ab and Ac to Cc", () => {
  const order = ["Aa", "Ab", "Ac", "Ba", "Bb", "Bc", "Ca", "Cb", "Cc"];
  expect(Object.keys(twoStageTargets).sort()).toEqual([...order].sort());
  for (let k = 1; k < order.length; k++) {
    expect(twoStageTargets[order[k]]).toBeLessThan(twoStageTargets[order[k - 1]]);
  }
  expect(twoStageTargets.Aa).toBe(0.99);
  expect(twoStageTargets.Cc).toBe(0.9);
});

test("over the matrix they go down with the value, and with how steady the demand is", () => {
  expect(Object.keys(steadinessTargets)).toHaveLength(9);
  for (const row of "ABC") {
    expect(steadinessTargets[`${row}Y`]).toBeLessThan(steadinessTargets[`${row}X`]);
    expect(steadinessTargets[`${row}Z`]).toBeLessThan(steadinessTargets[`${row}Y`]);
  }
  for (const column of "XYZ") {
    expect(steadinessTargets[`B${column}`]).toBeLessThan(steadinessTargets[`A${column}`]);
    expect(steadinessTargets[`C${column}`]).toBeLessThan(steadinessTargets[`B${column}`]);
  }
});

test("every target is one that stock can be planned for", () => {
  for (const target of [...Object.values(twoStageTargets), ...Object.values(steadinessTargets)]) {
    expect(target).toBeGreaterThan(0.5);
    expect(target).toBeLessThan(1);
  }
});
