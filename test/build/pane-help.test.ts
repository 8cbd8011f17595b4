import {
  steadinessTargets,
  twoStageTargets,
} from "../../src/engine/classification/service-targets";
import { helpText } from "../../src/build/help/help-text";

test("the help names the service targets that the pane begins with", () => {
  const [, table] = helpText("pane.html").split("<table>");
  const rows = [...table.matchAll(/<th scope="row">(\w)<\/th>([\s\S]*?)<\/tr>/g)].map(
    ([, name, cells]) =>
      [
        name,
        [...cells.matchAll(/<td>(\d+)&nbsp;%<\/td>/g)].map(([, percent]) => Number(percent) / 100),
      ] as const,
  );
  const shown = Object.fromEntries(
    rows.flatMap(([name, targets]) =>
      ["a", "b", "c", "X", "Y", "Z"].map((letter, k) => [name + letter, targets[k]]),
    ),
  );
  expect(shown).toEqual({ ...twoStageTargets, ...steadinessTargets });
});
