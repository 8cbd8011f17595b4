/**
 * Serves the workbench with an add-in that knows the language for tests beside those it is shipped
 * with. It is built in memory: neither dist/ nor any other build ever has it.
 */
const path = require("path");
const { NormalModuleReplacementPlugin } = require("webpack");
const addIn = require("../../../../webpack.config");
const { startDevServer } = require("../../../../src/build/serve/dev-server");
const workbench = require("../../../../src/build/webpack.workbench");

const locales = path.join(__dirname, "..", "..", "..", "..", "src", "locales");

/** @type {(resource: { context: string, request: string }) => void} */
const withPseudoLanguage = (resource) => {
  if (resource.context !== locales) return;
  resource.request = path.join(__dirname, path.basename(resource.request));
};

/** @param {number} port */
async function serve(port) {
  const address = `http://localhost:${port}`;
  const argv = { mode: "development", address };
  const config = addIn({}, argv);
  config.plugins?.push(
    new NormalModuleReplacementPlugin(/^\.\/((list|query|tool)-)?languages$/, withPseudoLanguage),
  );
  await startDevServer([config, workbench({}, argv)], {
    port,
    print: console.log,
    onReady: () => console.log(address),
  });
}

void serve(Number(process.argv[process.argv.indexOf("--port") + 1]));
