/** @jest-environment jsdom */
import { officeMembers } from "../../../src/workbench/host/office-context";
import { loadClientLibrary } from "../../support/client-library";

test("the library offers Excel, and the page the few members of Office", async () => {
  loadClientLibrary({ displayLanguage: "de-DE", contentLanguage: "fr-FR" });
  const told = jest.fn();
  await expect(Office.onReady(told)).resolves.toMatchObject({ host: "Excel" });
  expect(told).toHaveBeenCalledTimes(1);
  expect(Office.context.displayLanguage).toBe("de-DE");
  expect(Office.context.contentLanguage).toBe("fr-FR");
  expect(typeof Excel.run).toBe("function");
});

test.each([
  ["1.9", true],
  ["1.15", true],
  ["1.16", false],
  ["2.0", false],
])("the set ExcelApi %s is supported: %s", (version, supported) => {
  const { requirements } = officeMembers().context;
  expect(requirements.isSetSupported("ExcelApi", version)).toBe(supported);
});

test("a set that nobody has heard of is not supported", () => {
  expect(officeMembers().context.requirements.isSetSupported("Telepathy", "1.1")).toBe(false);
});

test("a later Excel can be put on", () => {
  const office = officeMembers({ requirementSets: { ExcelApi: "1.20" } });
  expect(office.context.requirements.isSetSupported("ExcelApi", "1.20")).toBe(true);
});
