/**
 * Checks the manifest and the built add-in: `npm run validate`; with `-- --url https://…` a folder
 * that is served already. Prints one line a check and ends with code 1 when one fails.
 */
const path = require("path");
const { parseArgs } = require("util");
const checks = require("../checks");
const { deployedProblems, readFolderAddress } = require("../checks/deployed-folder");
const { PlainError, orExplain } = require("../plain-error");
const { readSubject } = require("../subject");

/** @typedef {{ outcome: "ok" | "skipped" | "failed", lines: string[] }} Outcome */

/** @returns {Outcome} */
function outcomeOf(title, problems) {
  if (problems.length === 0) return { outcome: "ok", lines: [`ok: ${title}`] };
  return {
    outcome: "failed",
    lines: [`failed: ${title}`, ...problems.map((problem) => `    ${problem}`)],
  };
}

/** @returns {Promise<Outcome>} */
async function make(check, subject) {
  const reason = check.skipped?.();
  if (reason) return { outcome: "skipped", lines: [`skipped: ${check.title}: ${reason}`] };
  return outcomeOf(check.title, await check.problems(subject));
}

/**
 * @param {string} root the project's folder
 * @param {(line: string) => void} print
 * @returns {Promise<boolean>} whether no check failed
 */
async function validate(root, print) {
  const subject = await readSubject(root);
  const counts = { ok: 0, skipped: 0, failed: 0 };
  for (const check of checks) {
    const { outcome, lines } = await make(check, subject);
    counts[outcome] += 1;
    lines.forEach((line) => print(line));
  }
  print(`${counts.ok} ok, ${counts.skipped} skipped, ${counts.failed} failed`);
  return counts.failed === 0;
}

/**
 * @param {string} folder address of a folder that is served
 * @param {(line: string) => void} print
 * @returns {Promise<boolean>} whether Excel can load the add-in from there
 */
async function validateDeployed(folder, print) {
  const problems = await deployedProblems(folder);
  const { outcome, lines } = outcomeOf(`Excel, on the web too, can load ${folder}`, problems);
  lines.forEach((line) => print(line));
  return outcome === "ok";
}

/** @param {string[]} args */
function readUrl(args) {
  try {
    const { url } = parseArgs({ args, options: { url: { type: "string" } } }).values;
    return url === undefined ? undefined : readFolderAddress(url);
  } catch (error) {
    if (error instanceof PlainError) throw error;
    throw new PlainError(
      "The one option of validate is the address of a folder that is served. For example: " +
        "npm run validate -- --url https://addins.example.com/stockbook",
    );
  }
}

if (require.main === module) {
  orExplain(async () => {
    const folder = readUrl(process.argv.slice(2));
    const passed = folder
      ? await validateDeployed(folder, console.log)
      : await validate(path.join(__dirname, "..", "..", ".."), console.log);
    process.exitCode = passed ? 0 : 1;
  });
}

module.exports = { readUrl, validate, validateDeployed };
