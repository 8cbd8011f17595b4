const { existsSync } = require("fs");
const { join } = require("path");

/** Many tests read what the build makes of the sources; each alone would say that a file is not there. */
module.exports = () => {
  const built = ["functions.js", "functions.json", "catalogue.json", "native.json", "LICENSE.txt"];
  if (built.every((name) => existsSync(join(__dirname, "..", "dist", name)))) return;
  process.stderr.write("The tests read the built add-in: build it first, with npm run build.\n");
  process.exit(1);
};
