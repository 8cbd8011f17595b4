const { PlainError } = require("./plain-error");

const defaultOrigin = "https://localhost:3000";

const exampleOrigin = "npm run build -- --env origin=https://intranet.example.com/stockbook";
const exampleNamespace = "npm run build -- --env namespace=INV";

/** Where Microsoft serves Office's client library; add-ins must load it from there. */
const usualOffice = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

const exampleOffice =
  "npm run build -- --env office=https://appsforoffice.gcch.cdn.office.net/appsforoffice/lib/1/hosted/office.js";

/**
 * Where the built add-in will be served from: an https address, perhaps with a path, never with a
 * slash at its end.
 */
function readOrigin(given) {
  if (given === undefined) return defaultOrigin;
  const wrong = (why) => new PlainError(`${why} For example: ${exampleOrigin}`);
  if (typeof given !== "string") throw wrong("The option origin needs one address.");
  if (!/^https:\/\//i.test(given)) {
    throw wrong(`The origin "${given}" must begin with https://, for Excel loads nothing else.`);
  }
  if (!URL.canParse(given)) throw wrong(`The origin "${given}" is not an address.`);
  const { origin, pathname, search, hash, username, password } = new URL(given);
  if (search || hash || username || password) {
    throw wrong(`The origin "${given}" may hold a host, a port and a path, and nothing more.`);
  }
  return origin + pathname.replace(/\/+$/, "");
}

/** What stands before each function's name, "" for nothing: =INV.EOQ(…) with the namespace INV. */
function readNamespace(given) {
  if (given === undefined) return "";
  if (typeof given !== "string" || !/^[A-Za-z]([A-Za-z0-9._]*[A-Za-z0-9_])?$/.test(given)) {
    throw new PlainError(
      `The namespace "${given}" must begin with a letter and may go on with letters A to Z, ` +
        `digits, underscores, and dots between them. For example: ${exampleNamespace}`,
    );
  }
  return given;
}

/** Office's client library: clouds of governments and of some countries have it on hosts of their own. */
function readOffice(given) {
  if (given === undefined) return usualOffice;
  const isScript =
    typeof given === "string" &&
    /^https:\/\/[^\s"'<>;,?#]+\.js$/i.test(given) &&
    URL.canParse(given);
  if (!isScript) {
    throw new PlainError(
      `The address of Office's library "${given}" must begin with https:// and end in .js. ` +
        `For example: ${exampleOffice}`,
    );
  }
  return given;
}

/**
 * The options of one build, from webpack's --env.
 *
 * @param {Record<string, unknown>} env
 * @returns {{ origin: string, namespace: string, office: string }}
 */
function readBuildOptions(env) {
  const { origin, namespace, office, ...others } = env;
  const unknown = Object.keys(others).find((name) => !name.startsWith("WEBPACK_"));
  if (unknown) {
    throw new PlainError(
      `There is no option "${unknown}"; there are origin, namespace and office. For example: ${exampleOrigin}`,
    );
  }
  return {
    origin: readOrigin(origin),
    namespace: readNamespace(namespace),
    office: readOffice(office),
  };
}

module.exports = { defaultOrigin, readBuildOptions };
