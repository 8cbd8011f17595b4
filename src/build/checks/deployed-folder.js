const { PlainError } = require("../plain-error");

/** The page from which Excel on the web fetches functions.json. */
const excelOnTheWeb = "https://inc-excel.officeapps.live.com";

/** What Excel loads of the folder, and the type without which a browser refuses it. */
const files = [
  { name: "functions.json", type: /json/ },
  { name: "functions.js", type: /javascript/ },
  { name: "taskpane.html", type: /^text\/html/ },
];

const mostSeconds = 20;

/**
 * The address of a folder to check; http only on this machine.
 *
 * @param {string} given
 */
function readFolderAddress(given) {
  const isAddress =
    /^(https:\/\/|http:\/\/localhost[:/])/i.test(given) &&
    URL.canParse(given) &&
    !/[?#]/.test(given);
  if (!isAddress) {
    throw new PlainError(
      `"${given}" is no address of a folder. For example: ` +
        "npm run validate -- --url https://addins.example.com/stockbook",
    );
  }
  return given.replace(/\/+$/, "");
}

function letsExcelRead(response) {
  const allowed = response.headers.get("access-control-allow-origin");
  return allowed === "*" || allowed === excelOnTheWeb;
}

async function problemsOf(folder, { name, type }) {
  const address = `${folder}/${name}`;
  let response;
  try {
    response = await fetch(address, {
      headers: { Origin: excelOnTheWeb },
      signal: AbortSignal.timeout(1000 * mostSeconds),
    });
    await response.arrayBuffer();
  } catch (error) {
    return [`${address} cannot be fetched (${error.cause?.code ?? error.message}).`];
  }
  if (!response.ok) return [`${address} answers ${response.status} ${response.statusText}.`.trim()];
  const problems = [];
  const given = response.headers.get("content-type") ?? "none";
  if (!type.test(given)) problems.push(`${address} is served with the content type ${given}.`);
  if (name === "functions.json" && !letsExcelRead(response)) {
    problems.push(
      `${address} is served without the header "Access-Control-Allow-Origin: *". Excel on the web ` +
        "fetches it from its own page, and would know none of the functions.",
    );
  }
  return problems;
}

/**
 * What keeps Excel from loading the add-in out of a folder that is served already, in sentences.
 *
 * @param {string} folder
 * @returns {Promise<string[]>}
 */
async function deployedProblems(folder) {
  return (await Promise.all(files.map((file) => problemsOf(folder, file)))).flat();
}

module.exports = { deployedProblems, excelOnTheWeb, readFolderAddress };
