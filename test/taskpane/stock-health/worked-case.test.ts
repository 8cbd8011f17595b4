import { helpText } from "../../../src/build/help/help-text";
import { ageLayers } from "../../../src/engine/stock-health/age-layers";
import { writeDownByAge } from "../../../src/engine/stock-health/write-downs";
import { healthOf, unitsIn } from "./health-of";
import { today } from "./stock-list";

const help = helpText("pane/stock-health.html").replace(/\s+/g, " ");

test("the help's worked case is what the answer says", async () => {
  const health = await healthOf(
    [
      ["Item", "On hand", "Unit cost", "Annual usage"],
      ["Cream", 1200, 2, 1460],
    ],
    { coverDays: "90" },
    {
      batches: [
        ["Item", "Quantity", "Expiry date"],
        ["Cream", 1200, today + 150],
      ],
    },
  );
  const shown = (number: number) => number.toLocaleString("en-US");
  const [expiring, excess, working] = (["expiring", "excess", "working"] as const).map((part) => ({
    ...{ units: shown(unitsIn(health, part)[0]), money: shown(health.money[part][0]) },
  }));
  expect(help).toContain(`1,200 tubes of cream at 2 each`);
  expect(help).toContain(`so ${expiring.units} will expire unsold: ${expiring.money} in money.`);
  expect(help).toContain(`90 days takes ${working.units}, which work: ${working.money}.`);
  expect(help).toContain(`excess: ${excess.units} tubes, ${excess.money} in money.`);
});

// As published: CalcBee's reserve of four tiers on 36,000, and ERPNext's queue of receipts.
test("the help's tiers give what their source says", () => {
  const money = [20_000, 10_000, 4_000, 2_000];
  expect(money.reduce((sum, each) => sum + each, 0)).toBe(36_000);
  const given = writeDownByAge(money, [0, 0.25, 0.5, 1]);
  expect(given).toBe(6500);
  expect(help).toContain(`give ${given.toLocaleString("en-US")}.`);
});

test("the help's receipt explains what is there after those who waited were served", () => {
  const onHand = -30 + 100 - 10;
  const receipt = { age: 20, originalAge: null, quantity: 100, unitCost: null };
  expect(ageLayers(onHand, [receipt], 5)).toEqual([{ age: 20, units: 60, unitCost: 5 }]);
  expect(help).toContain(`the ${onHand} that are there are all of that receipt.`);
});
