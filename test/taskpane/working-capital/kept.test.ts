import fc from "fast-check";
import { guessColumns } from "../../../src/taskpane/working-capital/columns/columns";
import {
  readKept,
  type KeptCapital,
} from "../../../src/taskpane/working-capital/settings/kept-settings";
import { defaultEntries } from "../../../src/taskpane/working-capital/settings/settings";
import { header, items } from "./capital-list";
import { listOf, today } from "./worked-of";

const cells = [header, ...items];
const list = listOf(cells);
const kept: KeptCapital = {
  columns: guessColumns(cells, today),
  entries: { ...defaultEntries(String), rate: "9", stockLess: "10" },
  ...{ leaveOutHidden: true, asFormulas: true },
};

test("what is kept comes back as it was", () => {
  expect(readKept(JSON.parse(JSON.stringify(kept)), list)).toEqual(kept);
});

test("what is not whole, or does not fit the list, is not taken", () => {
  const narrow = { ...list, place: { ...list.place, columns: 3 } };
  expect(readKept(kept, narrow)).toBeNull();
  expect(
    readKept({ ...kept, entries: { ...kept.entries, rate: "9".repeat(300) } }, list),
  ).toBeNull();
  expect(readKept({ ...kept, entries: { ...kept.entries, repeated: "some" } }, list)).toBeNull();
  fc.assert(
    fc.property(fc.constantFrom(...(Object.keys(kept) as (keyof KeptCapital)[])), (key) => {
      const part: Partial<KeptCapital> = { ...kept };
      delete part[key];
      expect(readKept(part, list)).toBeNull();
    }),
  );
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(readKept(value, list)).toBeNull();
    }),
  );
});
