const path = require("path");
const { LibraryFilesPlugin } = require("./library-files-plugin");

const root = path.join(__dirname, "..", "..");

/** The mathematics as a module for programs: what `npm pack` puts into the package. */
module.exports = {
  name: "library",
  mode: "production",
  target: "es2020",
  devtool: false,
  entry: "./src/library/index.ts",
  context: root,
  experiments: { outputModule: true },
  output: {
    path: path.join(root, "build", "library"),
    filename: "stockbook.mjs",
    library: { type: "module" },
    clean: true,
  },
  resolve: { extensions: [".ts", ".js"], conditionNames: ["webpack", "production", "import"] },
  // Whoever steps through it reads the names.
  optimization: { minimize: false },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: "ts-loader",
        options: { transpileOnly: true, compilerOptions: { noEmit: false } },
      },
    ],
  },
  plugins: [new LibraryFilesPlugin()],
  performance: { hints: false },
  stats: "errors-warnings",
};
