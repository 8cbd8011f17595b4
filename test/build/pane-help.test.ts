import {
  steadinessTargets,
  twoStageTargets,
} from "../../src/engine/classification/service-targets";
import { helpText } from "../../src/build/help/help-text";

test("the help names the service targets that the pane begins with", () => {
  const tables = helpText("pane.html").split("<table>").slice(1);
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
