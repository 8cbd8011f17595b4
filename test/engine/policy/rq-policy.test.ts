import fc from "fast-check";
import { Failure } from "../../../src/engine/failure";
import { loss } from "../../../src/engine/normal";
import { rqPolicy } from "../../../src/engine/policy/rq-policy";

type Item = [
  demand: number,
  demandStDev: number,
  leadTime: number,
  orderCost: number,
  holdingCost: number,
  backorderCost: number,
];

/** The exact cost of any (r, Q), by Simpson's rule over the stock positions from r to r + Q. */
function costOf(r: number, Q: number, item: Item): number {
  const [demand, demandStDev, leadTime, orderCost, holdingCost, backorderCost] = item;
  const deviation = demandStDev * Math.sqrt(leadTime);
  const g = (y: number) => {
    const z = (y - demand * leadTime) / deviation;
    return holdingCost * z * deviation + (holdingCost + backorderCost) * deviation * loss(z);
  };
  const count = 2 * Math.ceil((Q / deviation) * 20 + 10);
  let sum = g(r) + g(r + Q);
  for (let i = 1; i < count; i++) sum += (i % 2 === 1 ? 4 : 2) * g(r + (i * Q) / count);
  return (orderCost * demand) / Q + sum / count / 3;
}

// Snyder & Shen, Fundamentals of Supply Chain Theory (2nd ed.), example 5.1 and problem 5.1; the
// figures with all digits from the book's own code, stockpyl.
describe("Snyder & Shen, chapter 5", () => {
  const books: Item = [1300, 150, 1 / 12, 8, 0.225, 7.5];
  const problem: Item = [800, 40, 4 / 365, 50, 3.1, 45];

  test("the example's best policy is r 126.8 and Q 328.5, at 78.07 a year", () => {
    const { reorderPoint, orderQuantity, cost } = rqPolicy(...books);
    expect(reorderPoint).toBeCloseTo(126.8, 0);
    expect(orderQuantity).toBeCloseTo(328.5, 0);
    expect(cost).toBeCloseTo(78.07116, 4);
    expect(cost).toBeLessThan(78.07116250928294);
  });

  test("the problem's reorder point is negative: r −1.9859 and Q 166.95, at 484.21 a year", () => {
    const { reorderPoint, orderQuantity, cost } = rqPolicy(...problem);
    expect(reorderPoint).toBeCloseTo(-1.9859, 4);
    expect(orderQuantity).toBeCloseTo(166.95, 2);
    expect(cost).toBeCloseTo(484.2110418415538, 6);
  });

  test("other policies cost what the book says they cost", () => {
    expect(costOf(126.8, 328.5, books)).toBeCloseTo(78.07116250928294, 6);
    expect(costOf(100, 250, books)).toBeCloseTo(87.346478028175, 6);
    expect(costOf(100, 250, problem)).toBeCloseTo(830.3219178082192, 6);
  });
});

const positive = (low: number, high: number) =>
  fc.double({ min: Math.log(low), max: Math.log(high), noNaN: true }).map(Math.exp);
const anyItem: fc.Arbitrary<Item> = fc.tuple(
  positive(0.1, 1e5),
  positive(0.1, 1e4),
  positive(0.01, 10),
  positive(0.1, 1e4),
  positive(0.1, 100),
  positive(0.1, 1e4),
);

test("the cost is the exact cost of the policy, and no other policy costs less", () => {
  const shift = fc.double({ min: -1, max: 1, noNaN: true });
  fc.assert(
    fc.property(anyItem, shift, shift, (item, moved, stretched) => {
      const { reorderPoint, orderQuantity, cost } = rqPolicy(...item);
      const deviation = item[1] * Math.sqrt(item[2]);
      fc.pre(orderQuantity < 1000 * deviation);
      const own = costOf(reorderPoint, orderQuantity, item);
      expect(Math.abs(own / cost - 1)).toBeLessThan(1e-6);
      const other = costOf(
        reorderPoint + moved * orderQuantity,
        orderQuantity * Math.exp(stretched),
        item,
      );
      expect(other).toBeGreaterThanOrEqual(own * (1 - 1e-6));
    }),
    { numRuns: 60 },
  );
});

test("uncertainty makes the lot larger and the cost higher than with certain demand", () => {
  fc.assert(
    fc.property(anyItem, ([demand, demandStDev, ...rest]) => {
      const certain = rqPolicy(demand, 0, ...rest);
      const uncertain = rqPolicy(demand, demandStDev, ...rest);
      expect(uncertain.orderQuantity).toBeGreaterThanOrEqual(certain.orderQuantity * (1 - 1e-9));
      expect(uncertain.cost).toBeGreaterThanOrEqual(certain.cost * (1 - 1e-9));
    }),
  );
});

test("demand that hardly varies has the policy of certain demand", () => {
  const item: Item = [1000, 1e-9, 0.1, 10, 1, 3];
  const { reorderPoint, orderQuantity, cost } = rqPolicy(...item);
  expect(orderQuantity).toBeCloseTo(Math.sqrt((2 * 10 * 1000 * 4) / 3), 9);
  expect(reorderPoint).toBeCloseTo(100 - orderQuantity / 4, 9);
  expect(cost).toBeCloseTo((orderQuantity * 3) / 4, 9);
});

test("a lead time of 0 leaves nothing uncertain", () => {
  expect(rqPolicy(1000, 200, 0, 10, 1, 3)).toEqual(rqPolicy(1000, 0, 0, 10, 1, 3));
});

test("where orders cost nothing, every unit sold is ordered at once", () => {
  const { reorderPoint, orderQuantity, cost } = rqPolicy(1300, 150, 1 / 12, 0, 0.225, 7.5);
  expect(orderQuantity).toBe(0);
  // Snyder & Shen, example 5.5: the safety stock of the newsvendor.
  expect(reorderPoint).toBeCloseTo(190.3369965715624, 9);
  expect(cost).toBeCloseTo(22.20857294, 7);
});

test("figures beyond all measure have no policy", () => {
  expect(() => rqPolicy(1e300, 1, 1e300, 1, 1, 1)).toThrow(Failure);
  expect(() => rqPolicy(1, 1, 1, 1, 1e-300, 1e300)).toThrow(Failure);
});
