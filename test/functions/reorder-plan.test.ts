import fc from "fast-check";
import { plannedItem } from "../../src/engine/reorder-plan/planned-item";
import { anyFacts } from "../engine/reorder-plan/any-facts";
import { call } from "./excel";

test("every step of a plan is what its function gives in a cell", () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const steps = plannedItem(facts);
      const { averageDemand, leadTime, reviewTime, orderCost, holdingCost, minimumOrder } = facts;
      const cell = (id: string, ...given: unknown[]) => call(id, ...given)[0][0] as number;
      // An average of 0 might be an empty cell, and is refused beside a lead time that varies.
      const times = averageDemand > 0 ? [averageDemand, facts.leadTimeStDev] : [null, 0];
      const spread = [facts.demandStDev, leadTime, ...times, reviewTime];
      if (averageDemand > 0 && orderCost && holdingCost) {
        const annual = averageDemand * facts.periodsPerYear;
        expect(steps.lot).toBe(cell("EOQ", annual, orderCost, holdingCost));
      }
      if (facts.serviceKind === "cycle") {
        expect(steps.safetyStock).toBe(cell("SAFETYSTOCK.CYCLE", facts.service, ...spread));
      } else if (averageDemand > 0) {
        const safety = cell("SAFETYSTOCK.FILL", facts.service, steps.lot, ...spread);
        expect(steps.safetyStock).toBe(safety);
      }
      const point = cell("REORDERPOINT", averageDemand, leadTime, steps.safetyStock, reviewTime);
      expect(steps.reorderPoint).toBe(point);
      const target = cell("TARGETSTOCK", averageDemand, leadTime, reviewTime, steps.safetyStock);
      const isAsked = averageDemand > 0 || steps.position < 0;
      if (!isAsked || facts.maximumOrder > 0) return;
      const minimum = Math.max(minimumOrder, steps.lot);
      expect(steps.proposal).toBe(
        cell("ORDERPROPOSAL", steps.position, point, target, minimum, facts.orderMultiple),
      );
    }),
    { numRuns: 5000 },
  );
});
