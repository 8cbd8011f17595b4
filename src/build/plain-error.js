const { logErrorMessage } = require("office-addin-cli");

/** An error whose message is a sentence for the person at the keyboard: shown alone, without a stack. */
class PlainError extends Error {}

/**
 * Runs a command; a PlainError ends it with its sentence, anything else with its stack, for that is
 * a fault of ours.
 *
 * @template T
 * @param {() => T} work
 * @returns {T}
 */
function orExplain(work) {
  try {
    const result = work();
    if (result instanceof Promise) result.catch(explain);
    return result;
  } catch (error) {
    return explain(error);
  }
}

/** @returns {never} */
function explain(error) {
  if (!(error instanceof PlainError)) throw error;
  logErrorMessage(error);
  process.exit(1);
}

module.exports = { PlainError, orExplain };
