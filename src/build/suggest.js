const { getPackageJsonScript } = require("office-addin-cli");

/**
 * The command to suggest for a step: the package's own script where we run under npm and it has
 * one, otherwise the plain command.
 *
 * @param {string} script
 * @param {string} command
 */
async function suggest(script, command) {
  return (await getPackageJsonScript(script)) ? `npm run ${script}` : command;
}

module.exports = { suggest };
