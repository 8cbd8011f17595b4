const path = require("path");
const CopyPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { AddinFilesPlugin } = require("./src/build/addin-files-plugin");
const { readBuildOptions } = require("./src/build/build-options");
const { builtInParts } = require("./src/build/built-in-parts");
const { panePolicy } = require("./src/build/content-security-policy");
const { inOnePiece } = require("./src/build/in-one-piece");
const { functionFiles } = require("./src/build/metadata/function-files");
const { MinifyCssPlugin } = require("./src/build/theme/minify-css-plugin");
const { orExplain } = require("./src/build/plain-error");

/**
 * The add-in as Excel loads it.
 *
 *     npm run build -- --env origin=https://intranet.example.com/stockbook --env namespace=INV
 *
 * @param {Record<string, unknown>} env
 * @param {{ mode?: string, address?: string }} argv address: where a development server has it
 * @returns {import("./src/build/serve/live-reload").Pages}
 */
module.exports = (env = {}, argv = {}) => {
  const { origin, namespace, office } = orExplain(() => readBuildOptions(env));
  const isProduction = argv.mode !== "development";
  const files = functionFiles();
  return {
    name: "add-in",
    mode: isProduction ? "production" : "development",
    target: ["web", "es2020"],
    // No eval: the pages' policy forbids it.
    devtool: isProduction ? false : "source-map",
    entry: {
      functions: inOnePiece(files),
      taskpane: "./src/taskpane/taskpane.ts",
      // Runs beside the page, where it can load nothing more: in one piece.
      "file-thread": "./src/taskpane/abc/file/thread.ts",
    },
    context: __dirname,
    output: {
      path: path.join(__dirname, "dist"),
      filename: "[name].js",
      publicPath: "",
      // Excel may run functions.js where there is neither window nor self.
      globalObject: "globalThis",
      clean: isProduction,
    },
    resolve: {
      extensions: [".ts", ".js"],
      // The same code of the packages whether tried out or shipped.
      conditionNames: ["webpack", "production", "browser"],
    },
    externals: builtInParts,
    optimization: {
      // What two tabs have in common says so: "explain-and-functions-tab.js". What every session loads
      // stays in one piece each: it comes sooner, and packs better.
      splitChunks: {
        chunks: ({ name }) =>
          !["functions", "taskpane", "file-thread", "analysis", "answer", "excel-list"].includes(
            name ?? "",
          ),
        name: (_module, chunks) =>
          chunks
            .map(({ name }) => name)
            .sort()
            .join("-and-"),
      },
    },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: "ts-loader",
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
      ],
    },
    plugins: [
      // Its types know of one file only.
      new CustomFunctionsMetadataPlugin({
        input: /** @type {any} */ (files),
        output: "functions.json",
      }),
      new MiniCssExtractPlugin({ filename: "[name].css" }),
      new HtmlWebpackPlugin({
        template: "./src/taskpane/taskpane.html",
        filename: "taskpane.html",
        chunks: ["functions", "taskpane"],
        chunksSortMode: "manual",
        templateParameters: {
          officeScript: office,
          contentSecurityPolicy: panePolicy(office),
          namespace,
        },
      }),
      new CopyPlugin({ patterns: [{ from: "assets/icon*", to: "assets/[name][ext]" }] }),
      new AddinFilesPlugin({
        origin,
        namespace,
        address: argv.address ?? origin,
        functionFiles: files,
      }),
      ...(isProduction ? [new MinifyCssPlugin()] : []),
    ],
    performance: { hints: false },
    stats: "errors-warnings",
  };
};
