const net = require("net");
const { parseNumber } = require("office-addin-cli");
const { PlainError } = require("../plain-error");

/**
 * The port a user asked for, or the usual one.
 *
 * @param {string | undefined} given
 */
function readPort(given) {
  const wrong = `The port must be a whole number from 1 to 65535, for example: npm start -- --port 3001`;
  try {
    const port = parseNumber(given, wrong) ?? 3000;
    if (Number.isInteger(port) && port >= 1 && port <= 65535) return port;
  } catch {
    // Said below, as for numbers out of range.
  }
  throw new PlainError(wrong);
}

/** Whether nobody listens there yet. */
function isFree(port) {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once("error", () => resolve(false));
    probe.listen({ port, host: "localhost" }, () => probe.close(() => resolve(true)));
  });
}

/**
 * @param {number} port
 * @param {string} wayOn what to do where the port is taken
 */
async function claimPort(port, wayOn) {
  if (await isFree(port)) return;
  throw new PlainError(`Port ${port} is in use by another program. ${wayOn}`);
}

module.exports = { readPort, claimPort };
