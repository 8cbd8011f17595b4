const fs = require("fs");
const path = require("path");
const { Compilation, WebpackError, sources } = require("webpack");
const { rangesIn } = require("./catalogue/argument-data");
const { catalogue } = require("./catalogue/catalogue");
const { nativeTwins } = require("./catalogue/native-twins");
const { readDocComments } = require("./metadata/doc-comments");
const { finishMetadata } = require("./metadata/finish-metadata");
const { helpPages } = require("./help/help-pages");
const { registeredFunctions } = require("./metadata/list-registered");
const { licenceNotices } = require("./licences/licence-notices");
const { manifestForOrigin } = require("./manifest/manifest-for-origin");
const { shippedPackages } = require("./licences/shipped-packages");
const { themeCss } = require("./theme/theme-css");

const project = path.join(__dirname, "..", "..");
const manifestFile = path.join(project, "manifest.xml");
const licenceFile = path.join(project, "LICENSE");
const helpTexts = path.join(__dirname, "..", "locales", "en", "help");

/** Adds to the build what webpack has no loader for: the manifest, the help pages, the
 * catalogue of functions, their twins in Excel's own functions, the theme and the licences. */
class AddinFilesPlugin {
  /**
   * @param {object} settings
   * @param {string} settings.origin where the add-in is served from
   * @param {string} settings.namespace
   * @param {string} settings.address where the help pages are found; the origin but for trying out
   * @param {string[]} settings.functionFiles
   */
  constructor(settings) {
    this.settings = settings;
  }

  apply(compiler) {
    const name = AddinFilesPlugin.name;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.fileDependencies.add(manifestFile);
      compilation.contextDependencies.add(helpTexts);
      compilation.hooks.processAssets.tap(
        { name, stage: Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE },
        () => {
          if (compilation.errors.length > 0) return;
          try {
            this.addFiles(compilation);
          } catch (error) {
            compilation.errors.push(new WebpackError(error.message));
          }
        },
      );
    });
  }

  addFiles(compilation) {
    const { origin, namespace, address, functionFiles } = this.settings;
    const textOf = (name) => compilation.getAsset(name)?.source.source().toString() ?? "";
    const emit = (name, text) => compilation.emitAsset(name, new sources.RawSource(text));
    const update = (name, text) => compilation.updateAsset(name, new sources.RawSource(text));

    const metadata = finishMetadata(textOf("functions.json"), address);
    update("functions.json", metadata);

    emit(
      "manifest.xml",
      manifestForOrigin(fs.readFileSync(manifestFile, "utf8"), { origin, namespace }),
    );

    const style = textOf("taskpane.css");
    update("taskpane.css", themeCss(style + textOf("taskpane.js")) + style);

    const registered = registeredFunctions(textOf("functions.js"));
    const families = readDocComments(functionFiles);
    const pages = helpPages(JSON.parse(metadata), families, namespace, rangesIn(registered));
    for (const [name, page] of Object.entries(pages)) emit(`help/${name}`, page);
    emit(
      "catalogue.json",
      JSON.stringify(catalogue(JSON.parse(metadata), functionFiles, registered)),
    );
    emit("native.json", JSON.stringify(nativeTwins(JSON.parse(metadata), families)));

    // In the style sheets are values of Fluent's tokens, in the scripts webpack's own start.
    const inChunks = [...compilation.modules].filter(
      (module) => compilation.chunkGraph.getNumberOfModuleChunks(module) > 0,
    );
    const packages = shippedPackages(inChunks, [
      require.resolve("@fluentui/tokens"),
      require.resolve("webpack"),
    ]);
    emit("LICENSE.txt", licenceNotices(fs.readFileSync(licenceFile, "utf8"), packages));
  }
}

module.exports = { AddinFilesPlugin };
