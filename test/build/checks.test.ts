import checks from "../../src/build/checks";
import descriptions from "../../src/build/checks/descriptions";
import functionIds from "../../src/build/checks/function-ids";
import functionNames from "../../src/build/checks/function-names";
import https from "../../src/build/checks/https";
import iconSizes from "../../src/build/checks/icon-sizes";
import identity from "../../src/build/checks/identity";
import namedFiles from "../../src/build/checks/named-files";
import namespace from "../../src/build/checks/namespace";
import references from "../../src/build/checks/references";
import schema from "../../src/build/checks/schema";
import sharedRuntime from "../../src/build/checks/shared-runtime";
import textLengths from "../../src/build/checks/text-lengths";
import { copyFileSync, rmSync } from "fs";
import { join } from "path";
import { SmallAddIn } from "./small-add-in";

// Microsoft's reader loads it for making new ids, which reading does not need; Jest cannot load it.
jest.mock("uuid", () => ({}));

let addIn: SmallAddIn;

beforeEach(() => {
  addIn = new SmallAddIn();
});

afterEach(() => addIn.remove());

const manifest = "dist/manifest.xml";

test.each(checks.filter((check) => !check.skipped?.()).map((check) => [check.title, check]))(
  "a whole add-in passes: %s",
  async (_, check) => {
    expect(await addIn.problems(check)).toEqual([]);
  },
);

describe("the schema", () => {
  const here = schema.skipped() ? test.skip : test;

  here("refuses elements in the wrong order, naming the line", async () => {
    addIn.replace(manifest, /(<IconUrl.*)\n(.*<HighRes.*)/, "$2\n$1");
    expect(await addIn.problems(schema)).toEqual([
      expect.stringMatching(
        /^dist\/manifest.xml line \d+: .*'IconUrl': This element is not expected/,
      ),
    ]);
  });

  test("is skipped with a sentence where the files are not there", () => {
    const before = process.env.MANIFEST_SCHEMAS;
    process.env.MANIFEST_SCHEMAS = addIn.folder;
    expect(schema.skipped()).toContain("set MANIFEST_SCHEMAS");
    if (before === undefined) delete process.env.MANIFEST_SCHEMAS;
    else process.env.MANIFEST_SCHEMAS = before;
  });
});

describe("who the add-in is", () => {
  test("must be said completely", async () => {
    addIn.replace(manifest, /<SupportUrl.*\n/, "");
    expect(await addIn.problems(identity)).toEqual(["dist/manifest.xml has no supportUrl."]);
  });

  test("must be the same in both manifests", async () => {
    addIn.replace(manifest, /<Id>./, "<Id>0");
    expect(await addIn.problems(identity)).toEqual(["The two manifests have different ids."]);
  });
});

describe("references in the manifest", () => {
  test("must lead somewhere, and every resource must be used", async () => {
    addIn.replace(manifest, 'resid="Button.Label"', 'resid="Button.Lable"');
    expect(await addIn.problems(references)).toEqual([
      "dist/manifest.xml: the reference Button.Lable leads nowhere.",
      "dist/manifest.xml: nothing uses Button.Label.",
    ]);
  });

  test("may not have an id twice", async () => {
    addIn.replace(manifest, /(?<=id=")Help\.Url/g, "Pane.Url");
    addIn.replace(manifest, 'id="Stockbook.OpenPane"', 'id="Stockbook.Group"');
    expect(await addIn.problems(references)).toEqual([
      "dist/manifest.xml: the resource Pane.Url is there twice.",
      "dist/manifest.xml: the control id Stockbook.Group is there twice.",
    ]);
  });
});

describe("texts in the manifest", () => {
  test.each([
    ["an id of 33 characters", /Button\.Label/g, "L".repeat(33), "32 are allowed"],
    ["a short text of 126", "Classify a list with Stockbook", "t".repeat(126), "125 are allowed"],
    ["a long text of 251", /Select a list of items[^"]*/, "t".repeat(251), "250 are allowed"],
    ["a description of 251", /Inventory and working-capital[^"]*/, "t".repeat(251), "250 are"],
    ["a display name of 126", /(?<=<DisplayName DefaultValue=")[^"]*/, "t".repeat(126), "125 are"],
    ["a provider's name of 126", /(?<=<ProviderName>)[^<]*/, "t".repeat(126), "125 are allowed"],
    [
      "a translated display name of 126",
      /(<DisplayName DefaultValue="Stockbook")\/>/,
      `$1><Override Locale="de-DE" Value="${"t".repeat(126)}"/></DisplayName>`,
      "125 are allowed",
    ],
    [
      "a translated description of 251",
      /(<Description DefaultValue="[^"]*")\/>/,
      `$1><Override Locale="de-DE" Value="${"t".repeat(251)}"/></Description>`,
      "250 are allowed",
    ],
    ["an address of 2049", /(?<=id="Help.Url" DefaultValue=")[^"]*/, "t".repeat(2049), "2048 are"],
  ])("may not be longer than Excel allows: %s", async (_, text, by, why) => {
    addIn.replace(manifest, text, by);
    const problems = await addIn.problems(textLengths);
    expect(problems).not.toHaveLength(0);
    for (const problem of problems) expect(problem).toContain(why);
  });

  test("may be just as long as Excel allows", async () => {
    addIn.replace(manifest, /(?<=<DisplayName DefaultValue=")[^"]*/, "t".repeat(125));
    addIn.replace(manifest, /Inventory and working-capital[^"]*/, "t".repeat(250));
    expect(await addIn.problems(textLengths)).toEqual([]);
  });
});

describe("texts in functions.json", () => {
  const long = (length: number) => "t".repeat(length);

  test.each([
    ["an id of 65", 64, (text: string) => addIn.describe(([eoq]) => (eoq.id = text))],
    ["a name of 65", 64, (text: string) => addIn.describe(([eoq]) => (eoq.name = text))],
    [
      "a description of 256",
      255,
      (text: string) => addIn.describe(([eoq]) => (eoq.description = text)),
    ],
    [
      "an argument's name of 65",
      64,
      (text: string) => addIn.describe(([eoq]) => (eoq.parameters[0].name = text)),
    ],
    [
      "an argument's description of 256",
      255,
      (text: string) => addIn.describe(([eoq]) => (eoq.parameters[0].description = text)),
    ],
  ])("may not be longer than Excel allows: %s", async (_, most, put) => {
    put(long(most));
    expect(await addIn.problems(textLengths)).toEqual([]);
    put(long(most + 1));
    expect(await addIn.problems(textLengths)).toEqual([
      expect.stringContaining(`${most} are allowed`),
    ]);
  });
});

test("an address without https is named", async () => {
  addIn.replace(manifest, "https://localhost:3000/functions.js", "http://localhost:3000/f.js");
  expect(await addIn.problems(https)).toEqual([
    "dist/manifest.xml: http://localhost:3000/f.js does not begin with https.",
  ]);
});

test("an allowed host without https is named", async () => {
  addIn.replace(
    manifest,
    "<Hosts>",
    "<AppDomains><AppDomain>http://intranet</AppDomain></AppDomains><Hosts>",
  );
  expect(await addIn.problems(https)).toEqual([
    "dist/manifest.xml: http://intranet does not begin with https.",
  ]);
});

describe("the shared runtime", () => {
  test("is one page for functions, ribbon and pane", async () => {
    addIn.replace(manifest, '<FunctionFile resid="Pane.Url"/>', '<FunctionFile resid="Help.Url"/>');
    expect(await addIn.problems(sharedRuntime)).toEqual([
      expect.stringContaining("dist/manifest.xml names several pages"),
    ]);
  });

  test("lives as long as the workbook is open", async () => {
    addIn.replace(manifest, 'lifetime="long"', 'lifetime="short"');
    expect(await addIn.problems(sharedRuntime)).toEqual([
      "dist/manifest.xml: the runtime's lifetime must be long.",
    ]);
  });
});

test("manifest and pane must agree on the prefix", async () => {
  addIn.replace("dist/taskpane.html", 'data-namespace=""', 'data-namespace="INV"');
  expect(await addIn.problems(namespace)).toEqual([
    'The manifest\'s prefix is "", the pane\'s is "INV".',
  ]);
});

describe("files that are named", () => {
  test("must be in dist", async () => {
    rmSync(join(addIn.folder, "dist/help/support.html"));
    expect(await addIn.problems(namedFiles)).toContain(
      "dist/manifest.xml: there is no file for https://localhost:3000/help/support.html.",
    );
  });

  test("must lie on the add-in's own host", async () => {
    addIn.replace(
      manifest,
      "https://localhost:3000/functions.js",
      "https://elsewhere/functions.js",
    );
    expect(await addIn.problems(namedFiles)).toEqual([
      "dist/manifest.xml: there is no file for https://elsewhere/functions.js.",
    ]);
  });

  test("are the help pages of the functions too", async () => {
    rmSync(join(addIn.folder, "dist/help/EOQ.html"));
    expect(await addIn.problems(namedFiles)).toEqual([
      "functions.json: there is no file for https://localhost:3000/help/EOQ.html.",
    ]);
  });
});

describe("icons", () => {
  test("have the size that the manifest says", async () => {
    const assets = join(addIn.folder, "dist/assets");
    copyFileSync(join(assets, "icon-16.png"), join(assets, "icon-80.png"));
    expect(await addIn.problems(iconSizes)).toContain(
      "dist/manifest.xml: https://localhost:3000/assets/icon-80.png should be 80 × 80; it is 16 × 16.",
    );
  });

  test("are there in Excel's sizes", async () => {
    addIn.replace(manifest, /.*<bt:Image size="80".*\n/g, "");
    expect(await addIn.problems(iconSizes)).toEqual([
      "dist/manifest.xml: there is no icon of 80 pixels.",
    ]);
  });
});

describe("functions.js", () => {
  test("registers what functions.json describes, and nothing else", async () => {
    addIn.write("dist/functions.js", 'CustomFunctions.associate("ABC", () => [["A"]]);');
    expect(await addIn.problems(functionIds)).toEqual([
      "EOQ is described but not registered.",
      "ABC is registered but not described.",
    ]);
  });

  test("needs no page around it", async () => {
    addIn.write("dist/functions.js", 'self.x = 1; CustomFunctions.associate("EOQ", () => 1);');
    expect(await addIn.problems(functionIds)).toEqual([
      "functions.js does not run on its own: self is not defined",
    ]);
  });
});

describe("a function's name", () => {
  test.each([
    ["EOQ1", "reads as a cell's address"],
    ["XFD10", "reads as a cell's address"],
    ["R1C1", "reads as a cell's address"],
    ["Z1S1", "reads as a cell's address"],
    ["GOTO", "is the name of an Excel 4 macro function"],
    ["SET.VALUE", "is the name of an Excel 4 macro function"],
    ["SUM", "is the name of a function of Excel in some language"],
    ["SUMME", "is the name of a function of Excel in some language"],
    ["EO", "must have 3 to 128 characters"],
    ["E".repeat(129), "must have 3 to 128 characters"],
    ["1EOQ", "must begin with a letter"],
    ["EOQ-COST", "must begin with a letter and hold only"],
    ["LAGERGRÖßE", "must begin with a letter and hold only"],
  ])("may not be %s", async (name, why) => {
    addIn.describe(([eoq]) => (eoq.name = name));
    expect(await addIn.problems(functionNames)).toEqual([expect.stringContaining(why)]);
  });

  test.each(["ABC", "EOQ", "EOQ.COST", "SAFETYSTOCK.CYCLE", "XYZ", "MRP"])(
    "may be %s",
    async (name) => {
      addIn.describe(([eoq]) => (eoq.name = name));
      expect(await addIn.problems(functionNames)).toEqual([]);
    },
  );

  test("belongs to one function only", async () => {
    addIn.describe((functions) => functions.push(functions[0]));
    expect(await addIn.problems(functionNames)).toEqual(["There are two functions named EOQ."]);
  });
});

describe("descriptions", () => {
  test("are there for every function and argument", async () => {
    addIn.describe(([eoq]) => {
      delete eoq.description;
      delete eoq.parameters[0].description;
    });
    expect(await addIn.problems(descriptions)).toEqual([
      "EOQ has no description.",
      "EOQ: the argument annualDemand has no description.",
    ]);
  });

  test("belong to arguments whose names differ by more than case", async () => {
    addIn.describe(([eoq]) =>
      eoq.parameters.push({ name: "AnnualDemand", description: "Units per year." }),
    );
    expect(await addIn.problems(descriptions)).toEqual([
      "EOQ: there are two arguments named AnnualDemand.",
    ]);
  });
});
