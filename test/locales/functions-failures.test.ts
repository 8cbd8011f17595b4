import { failureTexts as said } from "../../src/locales/en/functions-failures";

test("an item that goes into itself is named, with the way round", () => {
  expect(said.circleInBill({ items: ["Frame", "Leg", "Frame"] })).toBe(
    '"Frame" goes into itself: Frame ← Leg ← Frame. Correct the bill of materials.',
  );
});

test("an item's number is its name, and a long name is cut", () => {
  expect(said.noComponents({ item: 4711 })).toContain('no components for "4711"');
  expect(said.noComponents({ item: "x".repeat(60) })).toContain(`"${"x".repeat(40)}…"`);
});

test("what was received is said without a trace of rounding", () => {
  expect(said.moreThanReceived({ asked: 5, received: 0.1 + 0.2 })).toContain(
    "5 units are asked for, and only 0.3 were received",
  );
});

test("each measure names what it is a ratio over", () => {
  const nothing = (measure: "mape" | "wape" | "mase") => said.ratioOverNoDemand({ measure });
  expect(nothing("mape")).toMatch(/^An actual demand is 0/);
  expect(nothing("wape")).toMatch(/^The actual demand is 0/);
  expect(nothing("mase")).toMatch(/^The change in actual demand is 0/);
});

test.each([
  [said.serviceLevelUnreachable({ serviceLevel: 1 }), "a service level of exactly 100%"],
  [said.fillRateUnreachable({ fillRate: 0 }), "a fill rate of exactly 0%"],
  [
    said.productionTooSlow({ annualProduction: 900, annualDemand: 950 }),
    "Production (900 a year) must exceed demand (950 a year)",
  ],
  [
    said.holdingDemandOutOfRange({ annualDemand: 1e300, holdingCost: 2e300 }),
    "annualDemand times holdingCost must be a number of usual size; for an item it was 1e+300 · 2e+300",
  ],
])("%s", (sentence, facts) => {
  expect(sentence).toContain(facts);
});
