const { helpPolicy } = require("../content-security-policy");
const { html } = require("./html");

/**
 * The frame of every help page. All addresses are relative: the pages work from any folder of any
 * host.
 *
 * @param {{ title: string, labels: Record<string, string>, body: unknown, script?: string }} page
 */
function layout({ title, labels, body, script }) {
  return html`<!doctype html>
    <html lang="${labels.language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${helpPolicy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="icon" href="../assets/icon-32.png" />
        <link rel="stylesheet" href="help.css" />
        ${script ? html`<script src="${script}" defer></script>` : ""}
      </head>
      <body>
        <header>
          <nav aria-label="${labels.pages}">
            <a href="index.html"
              ><img src="../assets/icon.svg" alt="" width="20" height="20" />${labels.product}</a
            >
            <a href="pane.html">${labels.pane}</a>
            <a href="errors.html">${labels.errors}</a>
            <a href="support.html">${labels.support}</a>
          </nav>
        </header>
        <main>${body}</main>
      </body>
    </html> `;
}

module.exports = { layout };
