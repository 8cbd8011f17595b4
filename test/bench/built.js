const { existsSync, readFileSync } = require("fs");
const { join } = require("path");
const { gzipSync } = require("zlib");

const dist = join(__dirname, "../../dist");

function read(file) {
  const path = join(dist, file);
  if (!existsSync(path)) {
    console.error(
      `dist/${file} is not there. Run "npm run build" first, then "npm run bench" again.`,
    );
    process.exit(1);
  }
  return readFileSync(path);
}

/**
 * The functions of dist/functions.js by id, as Excel gets them.
 *
 * @returns {Map<string, any>}
 */
function builtFunctions() {
  const functions = new Map();
  const CustomFunctions = {
    associate: (id, run) => functions.set(id, run),
    Error: class CellError extends Error {
      // As Microsoft's, which makes it slow to make.
      constructor(code, message) {
        super(message);
        this.code = code;
      }
    },
  };
  Object.assign(globalThis, { CustomFunctions });
  // Evaluated like a script of the page, so that it is compiled as in Excel.
  (0, eval)(read("functions.js").toString());
  return functions;
}

function gzipKilobytes(files) {
  return files.reduce((sum, file) => sum + gzipSync(read(file)).length, 0) / 1024;
}

module.exports = { builtFunctions, gzipKilobytes, read };
