/** Serves the workbench with the add-in in it: `npm start`, or `npm start -- --port 3001`. */
const { parseArgs } = require("util");
const addIn = require("../../../webpack.config");
const { startDevServer } = require("../serve/dev-server");
const { withLiveReload } = require("../serve/live-reload");
const { PlainError, orExplain } = require("../plain-error");
const { claimPort, readPort } = require("../serve/port");
const workbench = require("../webpack.workbench");

function readArguments(args) {
  try {
    return parseArgs({ args, options: { port: { type: "string" } } }).values;
  } catch {
    throw new PlainError("npm start knows one option: npm start -- --port 3001");
  }
}

/**
 * @param {string[]} args
 * @param {(text: string) => void} print
 */
async function start(args, print) {
  const port = readPort(readArguments(args).port);
  await claimPort(port, `Stop it, or choose another port: npm start -- --port ${port + 1}`);
  const address = `http://localhost:${port}`;
  const argv = { mode: "development", address };
  print("Stockbook is being built, which takes a few seconds.");
  return startDevServer([addIn({}, argv), withLiveReload(workbench({}, argv), "workbench")], {
    port,
    print,
    onReady: () => print(`Stockbook is running: ${address}\nTo stop it, press Ctrl+C.`),
  });
}

if (require.main === module) orExplain(() => start(process.argv.slice(2), console.log));

module.exports = { start };
