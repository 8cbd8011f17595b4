/** The dev server's own script: it reloads the page after a rebuild, and shows nothing itself. */
const client =
  require.resolve("webpack-dev-server/client/index.js") +
  "?protocol=auto%3A&hostname=0.0.0.0&port=0&pathname=%2Fws&logging=none&hot=false&live-reload=true";

/**
 * A webpack configuration whose entry of that name reloads its page. Only pages may hold the
 * script: functions.js must stay free of everything that belongs to a page.
 *
 * @typedef {Omit<import("webpack").Configuration, "entry"> &
 *   { entry: Record<string, string | string[]> }} Pages
 *
 * @param {Pages} config
 * @param {string} name
 * @returns {Pages}
 */
function withLiveReload(config, name) {
  return { ...config, entry: { ...config.entry, [name]: [client].concat(config.entry[name]) } };
}

module.exports = { withLiveReload };
