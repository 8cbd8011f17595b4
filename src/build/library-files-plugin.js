const fs = require("fs");
const path = require("path");
const { generateDtsBundle } = require("dts-bundle-generator");
const { licenceNotices } = require("./licences/licence-notices");
const { shippedPackages } = require("./licences/shipped-packages");

const project = path.join(__dirname, "..", "..");

/** What a program needs beside the code: the types in one file, and the licences of what is in it. */
class LibraryFilesPlugin {
  apply(compiler) {
    const name = LibraryFilesPlugin.name;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const { RawSource } = compiler.webpack.sources;
      const emit = (file, text) => compilation.emitAsset(file, new RawSource(text));
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        const own = fs.readFileSync(path.join(project, "LICENSE"), "utf8");
        emit(
          "LICENSE.txt",
          licenceNotices(own, shippedPackages(compilation.modules, [require.resolve("webpack")])),
        );
        emit("stockbook.d.mts", typesOf(compiler.options.entry.main.import[0]));
      });
    });
  }
}

function typesOf(entry) {
  const [types] = generateDtsBundle(
    [
      {
        filePath: path.join(project, entry),
        output: { noBanner: true, exportReferencedTypes: false },
      },
    ],
    // `npm run lint` looks at the types.
    { preferredConfigPath: path.join(project, "tsconfig.json") },
  );
  return types;
}

module.exports = { LibraryFilesPlugin };
