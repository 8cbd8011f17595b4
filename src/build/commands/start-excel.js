/**
 * Tries the add-in in Excel on this computer: `npm run start:excel`. Serves it on
 * https://localhost:3000, as manifest.xml has it, and asks Microsoft's own tool to open Excel with
 * it.
 */
const { spawn } = require("child_process");
const path = require("path");
const { getHttpsServerOptions } = require("office-addin-dev-certs");
const addIn = require("../../../webpack.config");
const { startDevServer } = require("../serve/dev-server");
const { withLiveReload } = require("../serve/live-reload");
const { PlainError, orExplain } = require("../plain-error");
const { claimPort } = require("../serve/port");

const port = 3000;
const project = path.join(__dirname, "..", "..", "..");

const withoutExcelHere =
  "To use the add-in in Excel on the web, build it for an https host of yours with " +
  '"npm run build -- --env origin=https://your-host", put the folder dist there, and in Excel on the ' +
  "web choose Home, Add-ins, More Add-ins, Upload My Add-in with the file dist/manifest.xml. " +
  'To try it without Excel, use "npm start".';

async function certificates() {
  try {
    return await getHttpsServerOptions();
  } catch (error) {
    throw new PlainError(
      `The https certificates for localhost could not be made (${error.message}). ${withoutExcelHere}`,
    );
  }
}

/** The tool is large and not needed for anything else, so npx fetches it when it is wanted. */
function openExcel() {
  const tool = spawn("npx", ["office-addin-debugging", "start", "manifest.xml"], {
    cwd: project,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  tool.on("exit", (code) => {
    if (code === 0) return;
    console.log(
      "Excel could not be opened with the add-in. The add-in is still served on " +
        `https://localhost:${port}: in Excel, add manifest.xml by hand.`,
    );
  });
}

/**
 * @param {NodeJS.Platform} platform
 * @param {(text: string) => void} print
 */
async function startExcel(platform, print) {
  if (platform !== "win32" && platform !== "darwin") {
    throw new PlainError(`There is no Excel for this system to open. ${withoutExcelHere}`);
  }
  await claimPort(port, "Stop it first: manifest.xml names this port.");
  const options = await certificates();
  const config = withLiveReload(addIn({}, { mode: "development" }), "taskpane");
  return startDevServer([config], {
    port,
    server: { type: "https", options },
    // Excel on the web fetches functions.json from its own pages.
    headers: { "Access-Control-Allow-Origin": "*" },
    print,
    onReady: () => {
      print(
        `The add-in is served on https://localhost:${port}. Excel is being opened with it.\n` +
          "To stop, press Ctrl+C, then: npx office-addin-debugging stop manifest.xml",
      );
      openExcel();
    },
  });
}

if (require.main === module) orExplain(() => startExcel(process.platform, console.log));

module.exports = { startExcel };
