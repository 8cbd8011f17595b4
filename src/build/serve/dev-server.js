const webpack = require("webpack");
const WebpackDevServer = require("webpack-dev-server");

/** One build error, as the person who made it wants to read it. */
function errorText({ moduleName, loc, message }) {
  const place = [moduleName, loc].filter(Boolean).join(":");
  return place ? `${place}\n${message}` : message;
}

/** Tells what became of each build: errors whenever there are some, success only when it is news. */
function report(compiler, { onReady, print }) {
  let announced = false;
  let failing = false;
  compiler.hooks.done.tap("report", (stats) => {
    const { errors } = stats.toJson({ all: false, errors: true });
    if (errors.length > 0) {
      print(errors.map(errorText).join("\n\n"));
      print("The build has errors. It starts again when you save a file.");
    } else if (!announced) {
      onReady();
      announced = true;
    } else if (failing) {
      print("The build is whole again.");
    }
    failing = errors.length > 0;
  });
}

/**
 * Builds in memory, serves what was built, and builds again when a file changes.
 *
 * @param {import("webpack").Configuration[]} configs
 * @param {object} settings
 * @param {number} settings.port
 * @param {import("webpack-dev-server").Configuration["server"]} [settings.server] https, where wanted
 * @param {Record<string, string>} [settings.headers]
 * @param {() => void} settings.onReady called after the first build without errors
 * @param {(text: string) => void} settings.print
 */
async function startDevServer(configs, { port, server = "http", headers, onReady, print }) {
  /** @type {import("webpack").Configuration} */
  const silence = { stats: "none", infrastructureLogging: { level: "none" } };
  const quiet = configs.map((config) => ({ ...config, ...silence }));
  const compiler = webpack(quiet);
  report(compiler, { onReady, print });
  const devServer = new WebpackDevServer(
    { host: "localhost", port, server, headers, client: false, hot: false, static: false },
    compiler,
  );
  await devServer.start();
  return devServer;
}

module.exports = { startDevServer };
