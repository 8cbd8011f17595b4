import { readBuildOptions } from "../../src/build/build-options";

describe("the origin of a build", () => {
  test.each([
    [undefined, "https://localhost:3000"],
    ["https://addins.example.com", "https://addins.example.com"],
    ["https://addins.example.com/", "https://addins.example.com"],
    ["https://intranet/apps/stockbook", "https://intranet/apps/stockbook"],
    ["https://intranet/apps/stockbook//", "https://intranet/apps/stockbook"],
    ["HTTPS://Intranet:8443", "https://intranet:8443"],
  ])("%s becomes %s", (given, origin) => {
    expect(readBuildOptions({ origin: given }).origin).toBe(origin);
  });

  test.each([
    ["http://addins.example.com", "must begin with https://"],
    ["addins.example.com", "must begin with https://"],
    ["", "must begin with https://"],
    ["https://", "is not an address"],
    ["https://two words", "is not an address"],
    ["https://host:99999", "is not an address"],
    ["https://host?x=1", "and nothing more"],
    ["https://host#top", "and nothing more"],
    ["https://name:secret@host", "and nothing more"],
    [true, "needs one address"],
    [["https://a", "https://b"], "needs one address"],
  ])("%j is refused in a sentence with an example", (given, why) => {
    expect(() => readBuildOptions({ origin: given })).toThrow(why);
    expect(() => readBuildOptions({ origin: given })).toThrow(
      "For example: npm run build -- --env origin=https://",
    );
  });
});

describe("the namespace of a build", () => {
  test("is empty unless one is asked for", () => {
    expect(readBuildOptions({}).namespace).toBe("");
  });

  test.each(["INV", "Acme.Stock", "a_1"])("may be %s", (namespace) => {
    expect(readBuildOptions({ namespace }).namespace).toBe(namespace);
  });

  test.each(["1INV", "IN V", "INV.", ".INV", "INV-A", "Lager&Co", "", true])(
    "may not be %j",
    (namespace) => {
      expect(() => readBuildOptions({ namespace })).toThrow(
        /must begin with a letter.*For example: npm run build -- --env namespace=INV/,
      );
    },
  );
});

describe("Office's client library", () => {
  test("comes from Microsoft's usual host unless another is asked for", () => {
    expect(readBuildOptions({}).office).toBe(
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    );
    const office = "https://appsforoffice.dod.cdn.office.net/appsforoffice/lib/1/hosted/office.js";
    expect(readBuildOptions({ office }).office).toBe(office);
  });

  test.each([
    "http://host/office.js",
    "https://host/",
    "https://host/a b.js",
    "https://host/x'; script-src *;.js",
    "https://host:99999/office.js",
    true,
  ])("may not be %j", (office) => {
    expect(() => readBuildOptions({ office })).toThrow(
      /must begin with https:\/\/ and end in \.js\. For example: npm run build -- --env office=https:/,
    );
  });
});

test("an option that does not exist is named, and webpack's own are let through", () => {
  expect(() => readBuildOptions({ orgin: "https://host" })).toThrow('no option "orgin"');
  expect(() => readBuildOptions({ WEBPACK_BUNDLE: true })).not.toThrow();
});
