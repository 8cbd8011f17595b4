/**
 * Checks the manifest and the built add-in: `npm run validate`. Prints one line a check and ends
 * with code 1 when one fails.
 */
const path = require("path");
const checks = require("./checks");
const { orExplain } = require("./plain-error");
const { readSubject } = require("./subject");

/** @returns {Promise<{ outcome: "ok" | "skipped" | "failed", lines: string[] }>} */
async function make(check, subject) {
  const reason = check.skipped?.();
  if (reason) return { outcome: "skipped", lines: [`skipped: ${check.title}: ${reason}`] };
  const problems = await check.problems(subject);
  if (problems.length === 0) return { outcome: "ok", lines: [`ok: ${check.title}`] };
  return {
    outcome: "failed",
    lines: [`failed: ${check.title}`, ...problems.map((problem) => `    ${problem}`)],
  };
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

if (require.main === module) {
  orExplain(async () => {
    const passed = await validate(path.join(__dirname, "..", ".."), console.log);
    process.exitCode = passed ? 0 : 1;
  });
}

module.exports = { validate };
