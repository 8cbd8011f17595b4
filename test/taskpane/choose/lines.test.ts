import { defaultEntries, entriesOf, readLines } from "../../../src/taskpane/choose/lines";
import { Formats } from "../../../src/taskpane/state/formats";

const read = (a: string, b: string, sign: "," | "." = ".") =>
  readLines({ a, b, rule: "crossing" }, sign);

describe("the lines as the user writes them", () => {
  test.each([
    ["80", "95", 0.8, 0.95],
    ["80 %", "95%", 0.8, 0.95],
    [" 70.5 ", "92,5", 0.705, 0.925],
    ["80", "80", 0.8, 0.8],
    ["50", "100", 0.5, 1],
  ])("%j and %j", (a, b, aShare, bShare) => {
    expect(read(a, b)).toEqual({ settings: { aShare, bShare, rule: "crossing" } });
  });

  test.each([
    ["", "95", { a: "noNumber" }],
    ["eighty", "95", { a: "noNumber" }],
    ["0.8", "95", { a: "shareNotPercent" }],
    ["0.8", "0,95", { a: "shareNotPercent", b: "shareNotPercent" }],
    ["0", "95", { a: "outOfRange" }],
    ["-5", "101", { a: "outOfRange", b: "outOfRange" }],
    ["95", "80", { b: "bBelowA" }],
  ])("%j and %j cannot be", (a, b, problems) => {
    expect(read(a, b)).toEqual({ problems });
  });

  test("they are shown in the user's own number format", () => {
    expect(defaultEntries(new Formats("en-US"))).toEqual({ a: "80", b: "95", rule: "crossing" });
    const kept = { aShare: 0.725, bShare: 0.9, rule: "within" as const };
    expect(entriesOf(kept, new Formats("fi-FI"))).toEqual({ a: "72,5", b: "90", rule: "within" });
  });
});
