import fc from "fast-check";
import { readFileSync } from "fs";
import { join } from "path";
import { leadTime, type LeadTimeStatistic } from "../../../src/engine/service/lead-time";
import { onTimeShare } from "../../../src/engine/service/on-time";
import { orderFill } from "../../../src/engine/service/order-fill";
import { sameDayShare } from "../../../src/engine/service/same-day";
import { serviceRate } from "../../../src/engine/service/service-rate";
import { expectClose } from "../../expect-close";

type Moments = (number | null)[];
const cases: {
  ONTIME: [number[], Moments, number, number][];
  SAMEDAY: [number[], Moments, number | null, number][];
  ORDERFILL: [number[], number[], number][];
  LEADTIME: [number[], number[], Record<LeadTimeStatistic, number | null>][];
} = JSON.parse(readFileSync(join(__dirname, "../../fixtures/service.json"), "utf8"));
const orNaN = (moments: Moments) => moments.map((moment) => moment ?? NaN);

describe("measures of service agree with Python's calendar and statistics", () => {
  test(`on time, ${cases.ONTIME.length} lists of orders`, () => {
    for (const [promised, delivered, grace, expected] of cases.ONTIME) {
      expect(onTimeShare(promised, orNaN(delivered), grace)).toBe(expected);
    }
  });

  test(`same day, ${cases.SAMEDAY.length} lists of orders`, () => {
    for (const [ordered, shipped, cutoff, expected] of cases.SAMEDAY) {
      expect(sameDayShare(ordered, orNaN(shipped), cutoff ?? 1)).toBe(expected);
    }
  });

  test(`filled in full, ${cases.ORDERFILL.length} lists of orders`, () => {
    for (const [ordered, delivered, expected] of cases.ORDERFILL) {
      expect(orderFill(ordered, delivered)).toBe(expected);
    }
  });

  test(`lead times, ${cases.LEADTIME.length} lists of orders`, () => {
    for (const [ordered, received, expected] of cases.LEADTIME) {
      for (const [statistic, number] of Object.entries(expected)) {
        const result = () => leadTime(ordered, received, statistic as LeadTimeStatistic);
        if (number === null) {
          expect(result).toThrow(expect.objectContaining({ kind: "unavailable" }));
        } else expectClose(result(), number, 1e-11);
      }
    }
  });
});

// Aldo Inc., in Coyle and others, Supply Chain Management: 16,000 units, 3,100 lines, 500 orders.
test("12,800 of 16,000 units are 80 %, 2,325 of 3,100 lines 75 %, 350 of 500 orders 70 %", () => {
  expect(serviceRate(12800, 16000)).toBe(0.8);
  expect(serviceRate(2325, 3100)).toBe(0.75);
  expect(serviceRate(350, 500)).toBe(0.7);
});

// Benchmarking Success, "Understanding fill rate KPIs: line fill rate": ten lines of ten items.
test("a line that misses one of ten items is as unfilled as one that misses eight", () => {
  const ordered = new Array(10).fill(10);
  const delivered = (...short: number[]) => ordered.map((units, k) => units - (short[k] ?? 0));
  expect(orderFill(ordered, delivered())).toBe(1);
  expect(orderFill(ordered, delivered(1))).toBe(0.9);
  expect(orderFill(ordered, delivered(8))).toBe(0.9);
  expect(orderFill(ordered, delivered(1, 1, 1))).toBe(0.7);
});

test("more than ordered, or as much up to the last decimal, is in full", () => {
  expect(orderFill([10, 0.3], [12, 0.1 + 0.2])).toBe(1);
  expect(orderFill([0.1 + 0.2], [0.3])).toBe(1);
  expect(orderFill([5], [NaN])).toBe(0);
});

// Infor CloudSuite Industrial, "% On Time Shipments": 6 of 10 lines by their due date are 60 %.
test("6 of 10 lines due on a day and shipped by then are 60 %", () => {
  const due = new Array(10).fill(45658);
  const shipped = [45650, 45655, 45657, 45658, 45658.4, 45658.99, 45659, 45662, 45670, NaN];
  expect(onTimeShare(due, shipped, 0)).toBe(0.6);
});

describe("a promise", () => {
  test("of a day is kept until that day ends", () => {
    expect(onTimeShare([45658], [45658.99999], 0)).toBe(1);
    expect(onTimeShare([45658], [45659], 0)).toBe(0);
  });

  test("of an hour is kept until that moment, whatever the last digits of the clock", () => {
    expect(onTimeShare([45658 + 16 / 24], [45658 + (16 * 60 + 1) / 1440], 0)).toBe(0);
    expect(onTimeShare([45658.1 + 0.2], [45658.3 + 1e-10], 0)).toBe(1);
  });

  test("with days of grace is kept as much later", () => {
    expect(onTimeShare([45658], [45660.5], 2)).toBe(1);
    expect(onTimeShare([45658], [45661], 2)).toBe(0);
    expect(onTimeShare([45658.5], [45658.75], 0.25)).toBe(1);
  });

  test("of a thing never delivered is not kept", () => {
    expect(onTimeShare([45658, 45658.5], [NaN, NaN], 1e9)).toBe(0);
  });
});

// Varaston toiminnan mittaaminen, time measures 2 and 3.
describe("same-day shipping", () => {
  const ordered = [45658.3, 45658.5, 45658.6, 45659.9];
  const shipped = [45658.9, 45659.2, 45658.7, NaN];

  test("counts every order, or only those received by the cutoff", () => {
    expect(sameDayShare(ordered, shipped, 1)).toBe(0.5);
    expect(sameDayShare(ordered, shipped, 0.5)).toBe(0.5);
    expect(sameDayShare(ordered, shipped, 0.4)).toBe(1);
  });

  test("has no share where no order came in by then", () => {
    expect(() => sameDayShare(ordered, shipped, 0.1)).toThrow(
      expect.objectContaining({ kind: "unavailable" }),
    );
  });

  test("an order of noon comes by a cutoff at noon, whatever the last digits of the clock", () => {
    expect(sameDayShare([45658 + 14 / 24], [45658.9], 14 / 24)).toBe(1);
  });
});

// National Institute of Standards and Technology, StRD, NumAcc1: certified mean and deviation.
test("NIST: times of 10,000,001, 10,000,003 and 10,000,002 average 10,000,002 with deviation 1", () => {
  const ordered = [5, 5, 5];
  const received = [10000006, 10000008, 10000007];
  expect(leadTime(ordered, received, "average")).toBe(10000002);
  expect(leadTime(ordered, received, "stdev")).toBe(1);
  expect(leadTime(ordered, received, "median")).toBe(10000002);
});

// Microsoft, help of STDEV.S: ten tools, breaking strength.
test("Microsoft's example of STDEV.S has deviation 27.46391572", () => {
  const times = [1345, 1301, 1368, 1322, 1310, 1370, 1318, 1350, 1303, 1299];
  const ordered = times.map((_, k) => 40000 + 3 * k);
  const received = times.map((time, k) => ordered[k] + time);
  expect(leadTime(ordered, received, "stdev")).toBeCloseTo(27.46391572, 8);
  expect(leadTime(ordered, received, "max")).toBe(1370);
  expect(leadTime(ordered, received, "min")).toBe(1299);
});

test("a receipt before its order counts as it is", () => {
  expect(leadTime([10, 20], [8, 26], "average")).toBe(2);
  expect(leadTime([10, 20], [8, 26], "min")).toBe(-2);
});

const days = fc.array(fc.tuple(fc.nat(1000), fc.nat(90)), { minLength: 1, maxLength: 40 });

test("the shortest time is at most the median and the average, and they at most the longest", () => {
  fc.assert(
    fc.property(days, (list) => {
      const ordered = list.map(([day]) => 45000 + day);
      const received = list.map(([day, wait]) => 45000 + day + wait);
      const of = (statistic: LeadTimeStatistic) => leadTime(ordered, received, statistic);
      for (const middle of [of("median"), of("average")]) {
        expect(of("min")).toBeLessThanOrEqual(middle);
        expect(middle).toBeLessThanOrEqual(of("max"));
      }
    }),
  );
});

test("more grace never makes fewer orders on time, and enough makes all delivered ones so", () => {
  fc.assert(
    fc.property(days, fc.nat(30), (list, grace) => {
      const promised = list.map(([day]) => 45000 + day);
      const delivered = list.map(([day, wait]) => 45000 + day + wait - 20);
      const of = (some: number) => onTimeShare(promised, delivered, some);
      expect(of(grace)).toBeLessThanOrEqual(of(grace + 1));
      expect(of(71)).toBe(1);
    }),
  );
});
