import { readAgeLimits, reservesFor } from "../../../src/taskpane/stock-health/settings/age-limits";
import { readKept } from "../../../src/taskpane/stock-health/settings/kept-settings";
import {
  defaultEntries,
  readSettings,
  withoutToday,
} from "../../../src/taskpane/stock-health/settings/settings";
import { guessColumns } from "../../../src/taskpane/stock-health/columns/columns";
import { listOf } from "../reorder-plan/plan-of";
import { header, items, today } from "./stock-list";

const entries = defaultEntries("2026-11-30", String);

test("age limits are whole days that rise, however they are parted", () => {
  expect(readAgeLimits("90; 180; 365")).toEqual([90, 180, 365]);
  expect(readAgeLimits("30,60 90")).toEqual([30, 60, 90]);
  for (const entry of ["", "old", "90; 90", "180; 90", "-90", "1 2 3 4 5 6 7 8 9", "99999"]) {
    expect([entry, readAgeLimits(entry)]).toEqual([entry, null]);
  }
});

test("other ages keep the reserves of the oldest", () => {
  const usual = ["0", "25", "50", "90", "100"];
  expect(reservesFor(3, usual)).toEqual(usual);
  expect(reservesFor(1, usual)).toEqual(["0", "90", "100"]);
  expect(reservesFor(5, usual)).toEqual(["0", "25", "50", "50", "50", "90", "100"]);
});

test("a setting that is none is told by its field", () => {
  const wrong = {
    ...entries,
    ...{ coverDays: "-1", deadMonths: "0", sellingCost: "101", carryingRate: "much" },
    ...{ today: "", ageLimits: "none", reserves: ["0", "101", "", "5", "100"] },
  };
  expect(readSettings(wrong, ".")).toEqual({
    problems: {
      ...{
        coverDays: "amount",
        deadMonths: "months",
        sellingCost: "share",
        carryingRate: "percent",
      },
      ...{ today: "date", ageLimits: "ages", reserve1: "share", reserve2: "share" },
    },
  });
});

describe("what is kept in the workbook", () => {
  const list = listOf([header, ...items]);
  const kept = {
    columns: guessColumns([header, ...items], today),
    entries: withoutToday(entries),
    ...{ leaveOutHidden: true, receipts: null, batches: null },
  };

  test("comes back as it was, without the day", () => {
    expect(readKept(JSON.parse(JSON.stringify(kept)), list)).toEqual(kept);
    expect("today" in kept.entries).toBe(false);
  });

  test.each([
    ["a column beyond the list", { columns: { ...kept.columns, firstPeriod: 99 } }],
    ["reserves that are not of these ages", { entries: { ...kept.entries, reserves: ["0"] } }],
    ["an unknown way", { entries: { ...kept.entries, sameItems: "maybe" } }],
    ["a receipt list without a place", { receipts: {} }],
    ["nothing", { columns: null }],
  ])("is not taken with %s", (_, part) => {
    expect(readKept({ ...kept, ...part }, list)).toBeNull();
  });
});
