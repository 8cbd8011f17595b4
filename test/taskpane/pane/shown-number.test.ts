import { shownNumber } from "../../../src/taskpane/pane/shown-number";
import { Formats } from "../../../src/taskpane/pane/formats";

const american = new Formats("en-US");
const german = new Formats("de-DE");

test.each([
  [0, "0"],
  [50, "50"],
  [1234567, "1,234,567"],
  [0.0125, "0.0125"],
  [-0.5, "-0.5"],
  [1000.25, "1,000.25"],
  [0.1 + 0.2, "0.3"],
  [707.1067811865476, "707.1067812"],
  [12345678901234, "12,345,678,901,234"],
  [0.0000012, "0.0000012"],
  [1.2e-9, "1.2E-9"],
  [-2.5e20, "-2.5E+20"],
])("%p is shown as %s", (number, shown) => expect(shownNumber(american, number)).toBe(shown));

test("the signs are the user's own", () => {
  expect(shownNumber(german, 1234.5)).toBe("1.234,5");
  expect(shownNumber(german, 0.95)).toBe("0,95");
});
