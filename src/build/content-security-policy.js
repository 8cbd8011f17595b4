/**
 * What the pane's page may load.
 *
 * Office's library loads further scripts from its own host and speaks with Excel through messages
 * between frames or objects of the host program, which no policy touches: so connections need not
 * leave our origin. It reports usage to Microsoft where it may; here it may not. On an Office
 * server that it does not know it asks the user in a frame from its own host, hence frame-src.
 * Who may frame the page is not said: Excel on the web does, from many hosts, and a meta tag could
 * not say it.
 *
 * @param {string} officeScript address of Office's client library
 */
function panePolicy(officeScript) {
  const officeHost = new URL(officeScript).origin;
  return [
    "default-src 'none'",
    `script-src 'self' ${officeHost}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    `frame-src ${officeHost}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** The help pages load nothing from anywhere else. */
const helpPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

module.exports = { panePolicy, helpPolicy };
