/** Tests and sources alike are TypeScript, and lit is published as modules only. */
const transform = {
  "\\.[jt]s$": [
    "ts-jest",
    {
      // `npm run lint` looks at the types.
      diagnostics: false,
      tsconfig: {
        module: "CommonJS",
        target: "ES2020",
        allowJs: true,
        esModuleInterop: true,
        isolatedModules: true,
      },
    },
  ],
};

/**
 * What a test looks up in its own world goes through a slow gate, time and again; these are handed to
 * each module instead. No test puts anything in their place.
 */
const sandboxInjectedGlobals = [
  ...["Math", "Number", "Infinity", "BigInt", "String", "RegExp", "Symbol", "Error"],
  ...["Object", "Array", "Map", "Set", "WeakMap", "JSON", "Reflect", "Proxy", "Promise"],
  ...["ArrayBuffer", "DataView", "Uint8Array", "Int32Array", "Uint32Array", "Float64Array"],
];

/** Long for a test; that a busy machine takes a while says nothing. */
const patience = 30_000;

const shared = {
  modulePathIgnorePatterns: ["<rootDir>/dist/"],
  sandboxInjectedGlobals,
  transform,
};

/** @type {import("jest").Config} */
module.exports = {
  testTimeout: patience,
  projects: [
    {
      ...shared,
      displayName: "unit",
      globalSetup: "<rootDir>/test/demand-build.js",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/"],
      transformIgnorePatterns: ["/node_modules/(?!(lit|@lit|lit-html|lit-element|@lit-labs)/)"],
    },
    {
      ...shared,
      displayName: "e2e",
      globalSetup: "<rootDir>/test/e2e/support/shared-server.ts",
      globalTeardown: "<rootDir>/test/e2e/support/stop-shared-server.ts",
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
    },
  ],
};
