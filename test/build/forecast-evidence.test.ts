import { forecastEvidence, told } from "../../src/build/help/evidence/forecast-evidence";
import evidence from "../../src/build/help/evidence/demand-forecast.json";
import { helpText } from "../../src/build/help/help-text";

const beside = { ahead: "{percent} ahead", behind: "{percent} behind", level: "level" };

describe("the sentences of the evidence follow its figures", () => {
  const say = (text: string, facts: object) =>
    told({ after: [text], beside }, { counts: {}, ratios: {}, inside: {}, ...facts })[0];

  test("a count, a ratio of errors in words, a share", () => {
    expect(say("In {close} groups.", { counts: { close: 96 } })).toBe("In 96 groups.");
    const ratios = { a: 0.894, b: 1.139, c: 1.004, d: 0.996 };
    expect(say("{a}, {b}, {c}, {d}", { ratios })).toBe("11% ahead, 14% behind, level, level");
    expect(say("They hold {quarters}.", { inside: { quarters: 0.806 } })).toBe("They hold 81%.");
  });

  test("a figure that the last run did not find stops the build", () => {
    expect(() => say("In {close} groups.", {})).toThrow(/no figure for \{close\}/);
  });
});

test("every figure of the last run has its sentence, and every row its name", () => {
  const words = JSON.parse(helpText("forecast-evidence.json"));
  const { counts, ratios, inside } = evidence.facts;
  for (const name of Object.keys({ ...counts, ...ratios, ...inside })) {
    expect(words.after.join(" ")).toContain(`{${name}}`);
  }
  expect(evidence.rows.map(({ row }) => row)).toEqual(Object.keys(words.rows));
  expect(String(forecastEvidence())).not.toMatch(/[{}]|undefined|NaN/);
});

// The evidence is worth reading only if what it says of the bounds is near what they promise.
test("of quarters as of months about four of five lie between the bounds", () => {
  const { inside } = evidence.facts;
  for (const share of [inside.quarters, inside.classicQuarters, inside.calmLeast]) {
    expect(share).toBeGreaterThan(0.75);
    expect(share).toBeLessThan(0.86);
  }
});
