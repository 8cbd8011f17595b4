const CleanCss = require("clean-css");
const { Compilation, WebpackError, sources } = require("webpack");

/** Makes the style sheets of the build smaller, as webpack itself does with the scripts. */
class MinifyCssPlugin {
  apply(compiler) {
    const { name } = MinifyCssPlugin;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      // After the plugins that add to a style sheet.
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE + 1;
      compilation.hooks.processAssets.tap({ name, stage }, (assets) => {
        for (const file of Object.keys(assets).filter((each) => each.endsWith(".css"))) {
          minify(compilation, file);
        }
      });
    });
  }
}

function minify(compilation, file) {
  const text = compilation.getAsset(file).source.source().toString();
  const { styles, errors, warnings } = new CleanCss().minify(text);
  const problems = [...errors, ...warnings];
  if (problems.length > 0) {
    compilation.errors.push(new WebpackError(`${file}: ${problems.join("; ")}`));
  } else {
    compilation.updateAsset(file, new sources.RawSource(styles));
  }
}

module.exports = { MinifyCssPlugin };
