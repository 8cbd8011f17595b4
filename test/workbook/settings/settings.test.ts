/** @jest-environment jsdom */
import { loadSettings, saveSettings } from "../../../src/workbook/settings/settings";
import { openWorkbook } from "../../support/open-workbook";

test("what is saved comes back, for the next colleague too", async () => {
  openWorkbook();
  await saveSettings("abc", { aShare: 0.8, rule: "crossing", periods: [1, 2] });
  await expect(loadSettings("abc")).resolves.toEqual({
    aShare: 0.8,
    rule: "crossing",
    periods: [1, 2],
  });
});

test("saving again replaces", async () => {
  const book = openWorkbook();
  await saveSettings("abc", { aShare: 0.8 });
  await saveSettings("abc", { aShare: 0.7 });
  await expect(loadSettings("abc")).resolves.toEqual({ aShare: 0.7 });
  expect([...book.settings.keys()]).toEqual(["stockbook.abc"]);
});

test("nothing saved is null", async () => {
  openWorkbook();
  await expect(loadSettings("abc")).resolves.toBeNull();
});

test.each([['{"aShare":'], [17], [null]])("a damaged value reads as null: %j", async (damaged) => {
  const book = openWorkbook();
  book.settings.set("stockbook.abc", damaged);
  await expect(loadSettings("abc")).resolves.toBeNull();
});

test("settings of other add-ins are not touched", async () => {
  const book = openWorkbook();
  book.settings.set("abc", "theirs");
  await expect(loadSettings("abc")).resolves.toBeNull();
  await saveSettings("abc", 1);
  expect(book.settings.get("abc")).toBe("theirs");
});

test.each([
  ["longer than anything that is kept", JSON.stringify("x".repeat(600_000))],
  ["nested without end", "[".repeat(400_000)],
])("a text that is %s reads as null", async (_, text) => {
  const book = openWorkbook();
  book.settings.set("stockbook.abc", text);
  await expect(loadSettings("abc")).resolves.toBeNull();
});
