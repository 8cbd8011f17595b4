import { readFileSync } from "fs";
import { join } from "path";
import { manifestForOrigin } from "../../../src/build/manifest/manifest-for-origin";
import { manifestElements } from "../../../src/build/manifest/manifest-elements";

const manifest = readFileSync(join(__dirname, "..", "..", "..", "manifest.xml"), "utf8");
const localhost = "https://localhost:3000";

function addresses(xml: string): string[] {
  return manifestElements(xml)
    .flatMap(({ attributes }) => attributes.DefaultValue ?? [])
    .filter((value) => value.startsWith("https:"));
}

test("the manifest as it stands is the one for localhost", () => {
  expect(manifestForOrigin(manifest, { origin: localhost, namespace: "" })).toBe(manifest);
});

test("every address moves to another host, and nothing else changes", () => {
  const origin = "https://addins.example.com";
  const moved = manifestForOrigin(manifest, { origin, namespace: "" });
  expect(moved).not.toContain("localhost");
  expect(moved.replaceAll(origin, localhost)).toBe(manifest);
});

test("every address moves below a path", () => {
  const origin = "https://intranet/apps/stockbook";
  const moved = manifestForOrigin(manifest, { origin, namespace: "" });
  expect(addresses(moved)).toEqual(
    addresses(manifest).map((address) => address.replace(localhost, origin)),
  );
  expect(addresses(moved)).toContain("https://intranet/apps/stockbook/taskpane.html");
});

test("an address with XML's own characters stays well-formed", () => {
  const origin = "https://intranet/a&b$&";
  const moved = manifestForOrigin(manifest, { origin, namespace: "" });
  expect(addresses(moved)).toContain(`${origin}/functions.js`);
});

test("without a namespace the element and its text are both absent", () => {
  expect(manifest).not.toContain("Namespace");
});

test("a namespace is an element of the functions, a text, and part of the formulas named", () => {
  const named = manifestForOrigin(manifest, { origin: localhost, namespace: "INV" });
  const elements = manifestElements(named);
  const element = elements.find(({ name }) => name === "Namespace");
  expect(element?.path).toBe(
    "OfficeApp/VersionOverrides/Hosts/Host/AllFormFactors/ExtensionPoint/Namespace",
  );
  const text = elements.find(({ attributes }) => attributes.id === element?.attributes.resid);
  expect(text?.path).toBe("OfficeApp/VersionOverrides/Resources/bt:ShortStrings/bt:String");
  expect(text?.attributes.DefaultValue).toBe("INV");
  expect(named).toContain("Type =INV.EOQ( or =INV.ABC( into a cell");
});
