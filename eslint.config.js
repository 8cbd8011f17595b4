const { posix } = require("path");
const js = require("@eslint/js");
const tseslint = require("typescript-eslint");
const importX = require("eslint-plugin-import-x");
const officeAddins = require("eslint-plugin-office-addins");

/**
 * A wall of the house: files in `from`, however deep, may not import the folders in `closed`. Both
 * are paths from src.
 *
 * @param {string} from
 * @param {string[]} closed
 * @param {string} why
 * @returns {import("typescript-eslint").ConfigWithExtends[]}
 */
function wall(from, closed, why) {
  return [0, 1, 2, 3].map((depth) => {
    const inside = posix.join(from, ...Array(depth).fill("any"));
    const group = closed.flatMap((folder) => {
      const path = posix.relative(inside, folder);
      return [path, `${path}/**`];
    });
    return {
      files: [`src/${from}/${"*/".repeat(depth)}*.ts`],
      rules: { "no-restricted-imports": ["error", { patterns: [{ group, message: why }] }] },
    };
  });
}

/** What each room of the pane may know of the others: the lower floors, and never another part. */
const ground = [
  "formula",
  "catalogue",
  "native",
  "mathematics",
  "calls",
  "pane",
  "charts",
  "reading",
  "selection",
  "kept",
  "written",
  "list",
];
/** @type {Record<string, string[]>} */
const paneRooms = {
  formula: [],
  catalogue: [],
  native: ["formula", "catalogue"],
  mathematics: [],
  calls: ["formula", "catalogue", "pane", "reading"],
  pane: ["catalogue"],
  charts: ["pane"],
  reading: ["pane"],
  selection: ["pane", "written"],
  kept: ["pane", "reading"],
  written: ["pane", "kept"],
  list: ["pane", "reading", "selection", "kept", "written"],
  questions: ground,
  abc: ground,
  "reorder-plan": ground,
  "stock-health": ground,
  "working-capital": ground,
  "zero-stock": ground,
  "count-plan": ground,
  explain: ground,
  functions: ground,
  share: ground,
};

function wallsOfThePane() {
  const rooms = Object.keys(paneRooms);
  return rooms.flatMap((room) => {
    const closed = rooms.filter((other) => other !== room && !paneRooms[room].includes(other));
    const outside = ["functions", "workbench"];
    return wall(
      `taskpane/${room}`,
      [...closed, "start"].map((other) => `taskpane/${other}`).concat(outside),
      `${room} knows ${["engine, workbook, locales", ...paneRooms[room]].join(", ")}`,
    );
  });
}

/** Folders whose code must run where there is neither Excel nor a page. */
const pureFolders = ["src/engine/**/*.ts", "src/functions/**/*.ts"];
const pageAndOffice = ["window", "document", "Office", "Excel", "OfficeExtension", "localStorage"];

module.exports = tseslint.config(
  { ignores: ["dist/", "build/", "node_modules/"] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ["**/*.js"],
    languageOptions: {
      sourceType: "commonjs",
      globals: Object.fromEntries(
        [
          "require",
          "module",
          "exports",
          "__dirname",
          "process",
          "console",
          "Buffer",
          "setTimeout",
          "clearTimeout",
          "URL",
          "AbortSignal",
          "performance",
          "globalThis",
          "fetch",
        ].map((name) => [name, "readonly"]),
      ),
    },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  // One hand: types are imported as types, and what stands on a line of its own stands in braces.
  { rules: { curly: ["error", "multi-line"] } },
  {
    files: ["**/*.ts"],
    rules: {
      "@typescript-eslint/no-import-type-side-effects": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
    },
  },
  {
    files: ["test/**/*.ts"],
    rules: { "no-restricted-globals": ["error", { name: "it", message: "Write test." }] },
  },
  {
    files: ["src/functions/**/*.ts"],
    // Excel hands a range over as any[][], and the metadata generator reads that type from the code.
    rules: { "@typescript-eslint/no-explicit-any": "off" },
  },
  {
    // Excel's own objects lead back to each other, and so do those that stand in for them.
    files: ["src/**/*.ts"],
    ignores: ["src/workbench/host/objects/**"],
    plugins: { "import-x": importX },
    settings: {
      "import-x/resolver-next": [importX.createNodeResolver({ extensions: [".ts", ".js"] })],
      "import-x/parsers": { "@typescript-eslint/parser": [".ts"] },
      "import-x/extensions": [".ts", ".js"],
    },
    rules: { "import-x/no-cycle": ["error", { ignoreExternal: true }] },
  },
  {
    files: pureFolders,
    rules: {
      "no-restricted-globals": ["error", ...pageAndOffice],
      "no-restricted-syntax": [
        "error",
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: "Results must be repeatable.",
        },
        { selector: "NewExpression[callee.name='Date']", message: "Functions know no clock." },
      ],
    },
  },
  {
    files: ["src/workbook/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  ...wall(
    "engine",
    ["csv", "functions", "workbook", "taskpane", "workbench", "locales"],
    "engine knows nobody",
  ),
  ...wall(
    "csv",
    ["engine", "functions", "workbook", "taskpane", "workbench", "locales"],
    "csv knows nobody",
  ),
  ...wall(
    "functions",
    ["workbook", "taskpane", "workbench"],
    "functions know the engine and the texts",
  ),
  ...wall(
    "library",
    [
      "workbook",
      "workbench",
      ...Object.keys(paneRooms)
        .filter((room) => room !== "kept")
        .map((room) => `taskpane/${room}`),
    ],
    "the library knows the mathematics, its texts, and what names have in common",
  ),
  ...wall(
    "workbook",
    ["engine", "functions", "taskpane", "workbench", "locales"],
    "workbook knows the Excel API and nobody else",
  ),
  ...wall("taskpane", ["functions", "workbench"], "taskpane knows engine, workbook and locales"),
  ...wallsOfThePane(),
  ...wall(
    "locales",
    ["engine", "functions", "workbook", "taskpane", "workbench"],
    "texts know nobody",
  ),
  ...wall(
    "workbench",
    ["engine", "functions", "workbook", "taskpane", "locales"],
    "the workbench loads the built add-in, as Excel does",
  ),
);
