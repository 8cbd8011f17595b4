const { spawnSync } = require("child_process");
const { join } = require("path");

/**
 * Measures in a process of its own, so that a measure says the same alone and among all: what others
 * leave in memory is freed at some time, and would be taken off what this one needs.
 */
function inOwnProcess(measure) {
  const itself = join(__dirname, "own-process.js");
  const { status } = spawnSync(process.execPath, [itself, measure], { stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}

if (require.main === module) require(`./${process.argv[2]}`)();

module.exports = { inOwnProcess };
