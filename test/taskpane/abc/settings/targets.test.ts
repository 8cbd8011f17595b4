import {
  steadinessTargets,
  twoStageTargets,
} from "../../../../src/engine/classification/service-targets";
import { classNames } from "../../../../src/taskpane/abc/classes/class-names";
import { defaultRunSettings } from "../../../../src/taskpane/abc/classes/default-settings";
import { readTarget } from "../../../../src/taskpane/abc/settings/targets";

describe("a service target as the user writes it", () => {
  test.each<[string, "," | ".", number]>([
    ["98", ".", 0.98],
    ["98 %", ".", 0.98],
    ["99.5", ".", 0.995],
    ["99,5%", ",", 0.995],
    ["99.5", ",", 0.995],
    [" 2 ", ".", 0.02],
  ])("%j with the decimal sign %s", (entry, sign, target) => {
    expect(readTarget(entry, sign)).toBeCloseTo(target, 15);
  });

  test.each(["", "high", "0", "100", "101", "-95", "0.95", "1", "#N/A"])(
    "%j cannot be",
    (entry) => {
      expect(readTarget(entry, ".")).toBeNull();
    },
  );
});

test("every class of a matrix has a target to begin with, and no other name has", () => {
  const names = [...classNames("twoStage"), ...classNames("steadiness")];
  expect(names).toEqual([
    ...["Aa", "Ab", "Ac", "Ba", "Bb", "Bc", "Ca", "Cb", "Cc"],
    ...["AX", "AY", "AZ", "BX", "BY", "BZ", "CX", "CY", "CZ"],
  ]);
  expect(Object.keys(defaultRunSettings.targets).sort()).toEqual([...names].sort());
  expect(defaultRunSettings.targets).toEqual({ ...twoStageTargets, ...steadinessTargets });
  expect(classNames("value")).toEqual(["A", "B", "C"]);
  expect(classNames("weighted")).toEqual(["A", "B", "C"]);
});
