import {
  steadinessTargets,
  twoStageTargets,
} from "../../src/engine/classification/service-targets";
import { capitalLeversSteps } from "../../src/engine/capital/capital-levers";
import { capitalOf } from "../../src/engine/capital/capital-of";
import { capitalPieces, daysBelowZero } from "../../src/engine/capital/capital-pieces";
import { capitalTotalsSteps } from "../../src/engine/capital/capital-totals";
import { finished } from "../../src/engine/steps";
import { helpText } from "../../src/build/help/help-text";

test("the help names the service targets that the pane begins with", () => {
  const tables = helpText("pane/classes.html").split("<table>").slice(1);
  const all = (text: string, pattern: RegExp) =>
    [...text.matchAll(pattern)].map(([, found]) => found);
  const shown = tables.flatMap((table) => {
    const second = all(table, /<th scope="col">(\w)<\/th>/g);
    const first = all(table, /<th scope="row">(\w)<\/th>/g);
    const targets = all(table, /<td>(\d+)%<\/td>/g).map((percent) => Number(percent) / 100);
    return first.flatMap((row, i) =>
      second.map((column, k) => [row + column, targets[i * second.length + k]]),
    );
  });
  expect(Object.fromEntries(shown)).toEqual({ ...twoStageTargets, ...steadinessTargets });
});

describe("the worked case of working capital", () => {
  const [, after] = helpText("pane/working-capital.html").split('id="working-capital-case"');
  const [table] = after.split("</table>");
  const prose = after.replace(/\s+/g, " ");
  const year = { daysPerYear: 365, annualRate: 0.09 };
  const founding = { stockValue: 40_000, annualDemand: 900, salesPrice: 1200, purchasePrice: 800 };
  const whole = (money: number) => Math.round(money).toLocaleString("en-US").replace("-", "−");

  test("is what the functions give", () => {
    const rows = [...table.matchAll(/<tr>([\s\S]*?)<\/tr>/g)]
      .slice(1)
      .map(([, row]) => [...row.matchAll(/<td>(.*?)<\/td>/g)].map(([, cell]) => cell));
    expect(rows).toHaveLength(4);
    for (const [sales, purchase, tiedUp, from] of rows) {
      const [salesTermDays, purchaseTermDays] = [sales, purchase].map((term) => parseInt(term, 10));
      const { need, breakEvenTerm } = capitalOf(
        { ...founding, salesTermDays, purchaseTermDays },
        year,
      );
      expect([tiedUp, from]).toEqual([whole(need), `${breakEvenTerm?.toFixed(1)} days`]);
    }
  });

  test("has its cycle and its levers", () => {
    const cycle = {
      ...{ orderQuantity: 100, dailyDemand: 900 / 365, salesPrice: 1200, salesTermDays: 0 },
      ...{ purchasePrice: 800, purchaseTermDays: 7, safetyStock: 0 },
    };
    const pieces = capitalPieces(cycle);
    const { need } = capitalOf({ ...founding, salesTermDays: 0, purchaseTermDays: 7 }, year);
    expect(prose).toContain(
      `below zero for ${daysBelowZero(pieces)} days of each cycle of ${pieces[1].to.toFixed(1)}; on average it is ${whole(need)}.`,
    );
    const row = { ...founding, salesTermDays: 30, purchaseTermDays: 30 };
    const named = { supplier: null, customer: null, group: null };
    const totals = finished(capitalTotalsSteps([{ ...row, ...named }], year));
    const levers = finished(capitalLeversSteps(totals, year));
    expect(levers.map(({ kind, money }) => [kind, whole(money)])).toEqual([
      ["customer-term", "2,959"],
      ["stock", "1,973"],
      ["supplier-term", "1,973"],
    ]);
    expect(prose).toContain("a day of the supplier’s term or of stock is 1,973");
    expect(prose).toContain("a day of the customers’ term 2,959");
  });
});
