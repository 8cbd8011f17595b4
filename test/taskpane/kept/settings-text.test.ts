import fc from "fast-check";
import { settingsText } from "../../../src/taskpane/kept/settings-text";

test("the same settings in another order are the same text, others are not", () => {
  const one = { at: { item: 0, cost: null }, covers: [30, 60] };
  const other = { covers: [30, 60], at: { cost: null, item: 0 } };
  expect(settingsText(one)).toBe(settingsText(other));
  expect(settingsText(one)).not.toBe(settingsText({ ...one, covers: [60, 30] }));
  expect(settingsText(one)).not.toBe(settingsText({ ...one, at: { item: 0, cost: 1 } }));
});

test("nothing of the settings is lost in it", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (settings) => {
      const kept: unknown = JSON.parse(JSON.stringify(settings));
      expect(JSON.parse(settingsText(settings))).toEqual(kept);
    }),
  );
});
