const { teamsHighContrastTheme, webDarkTheme, webLightTheme } = require("@fluentui/tokens");
const { PlainError } = require("../plain-error");
const { systemColor } = require("./system-colors");

const kindsOfTokens =
  /^(color|font|lineHeight|spacing|borderRadius|strokeWidth|shadow|duration|curve)[A-Z0-9]/;

/** Fluent's tokens that the text uses as CSS variables: `var(--colorNeutralForeground1)`. */
function usedTokens(text) {
  const names = [...text.matchAll(/var\(--([A-Za-z0-9]+)/g)].map((match) => match[1]);
  const ownNames = new Set([...text.matchAll(/--([A-Za-z0-9]+)\s*:/g)].map((match) => match[1]));
  const tokens = [...new Set(names)]
    .filter((name) => kindsOfTokens.test(name) && !ownNames.has(name))
    .sort();
  const unknown = tokens.find((name) => !(name in webLightTheme));
  if (unknown) {
    throw new PlainError(`The style uses --${unknown}, but Fluent has no token of that name.`);
  }
  return tokens;
}

/** One CSS rule that sets the tokens; nothing where there is nothing to set. */
function rule(selector, scheme, tokens, valueOf) {
  const lines = tokens.map((token) => `  --${token}: ${valueOf(token)};\n`).join("");
  return `${selector} {\n  color-scheme: ${scheme};\n${lines}}\n`;
}

/**
 * CSS variables for the tokens used in a text, with Fluent's values: light by default, dark where
 * the user's system is dark, and as data-theme on the html element says where it is there. In
 * forced colours the system's own take over.
 *
 * @param {string} text style sheets and scripts that use the variables
 */
function themeCss(text) {
  const tokens = usedTokens(text);
  const differing = (theme) => tokens.filter((token) => theme[token] !== webLightTheme[token]);
  const dark = differing(webDarkTheme);
  const contrast = differing(teamsHighContrastTheme);
  const forced = tokens.filter((token) => systemColor(token));
  return [
    rule(":root", "light", tokens, (token) => webLightTheme[token]),
    "@media (prefers-color-scheme: dark) {\n",
    rule(":root:not([data-theme])", "dark", dark, (token) => webDarkTheme[token]),
    "}\n",
    rule(":root[data-theme=dark]", "dark", dark, (token) => webDarkTheme[token]),
    rule(":root[data-theme=contrast]", "dark", contrast, (token) => teamsHighContrastTheme[token]),
    "@media (forced-colors: active) {\n",
    rule(":root:not([data-theme]), :root[data-theme]", "light dark", forced, systemColor),
    "}\n",
  ].join("");
}

module.exports = { themeCss };
