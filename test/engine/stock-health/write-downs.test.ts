import { ageBuckets } from "../../../src/engine/stock-health/age-buckets";
import { ageLayers } from "../../../src/engine/stock-health/age-layers";
import { writeDownByAge, writeDownToValue } from "../../../src/engine/stock-health/write-downs";
import { expectClose } from "../../expect-close";
import { fixtures } from "./fixtures";

test("a share of each age is written down as another program has it", () => {
  for (const { money, rates, writeDown } of fixtures.tiers) {
    expectClose(writeDownByAge(money, rates), writeDown, 1e-15);
  }
});

test("a stock of 36,000 in four tiers is written down by 6,500, from its receipts on", () => {
  const receipts = [100, 300, 500, 700].map((age, tier) => ({
    ...{ age, originalAge: null, quantity: [1000, 500, 200, 100][tier], unitCost: 20 },
  }));
  const { money } = ageBuckets(ageLayers(1800, receipts, 20), [182, 365, 548]);
  expect(money.reduce((all, bucket) => all + bucket)).toBe(36000);
  expect(writeDownByAge(money, [0, 0.25, 0.5, 1, 1])).toBe(6500);
});

test("what stock fetches less than it cost is written down as another program has it", () => {
  for (const { onHand, unitCost, netRealisableValue, writeDown } of fixtures.realisable) {
    expectClose(writeDownToValue(onHand, unitCost, netRealisableValue), writeDown, 1e-15);
  }
});

test("without a realisable value there is nothing to say", () => {
  expect(writeDownToValue(10, 3, null)).toBeNull();
});
