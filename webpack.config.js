"use strict";
const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { BannerPlugin } = require("webpack");
const { docsPage } = require("./scripts/web/docsPages");
const { manifestFor, readHost } = require("./scripts/web/host");
const { PrecachePlugin } = require("./scripts/web/precachePlugin");
const { StampPlugin } = require("./scripts/web/stampPlugin");

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target: "es2022",
      },
    },
  },
};

/** One file that runs alone with Node: no source map beside it, and readable when it throws. */
const cli = {
  name: "cli",
  mode: "production",
  target: "node20",
  devtool: false,
  entry: { cli: "./src/cli.ts" },
  output: { path: path.resolve(__dirname, "dist-cli"), filename: "[name].js", clean: true },
  module: { rules: [typescript] },
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  optimization: { minimize: false },
  performance: { hints: false },
  plugins: [new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
};

const SERVICE_WORKER = "serviceWorker";
const isWorker = (chunk) => chunk.name === SERVICE_WORKER;
const PAGES = ["taskpane", "workbench"];

/** Fluent and its runtime, for one page: a part that only the other page shows must not weigh on this one. */
const fluentOf = (page) => ({
  test: /node_modules[\\/](@fluentui|@griffel|@floating-ui|@emotion|keyborg|rtl-css-js|stylis|tabster)[\\/]/,
  name: `fluent-${page}`,
  chunks: ({ name }) => name === page,
});

/** Libraries apart from our own code: they stay in the browser's cache when only we change. */
const libraries = {
  react: {
    test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/,
    name: "react",
    chunks: ({ name }) => PAGES.includes(name),
  },
  fluentTaskpane: fluentOf("taskpane"),
  fluentWorkbench: fluentOf("workbench"),
};

const page = (name, chunks) =>
  new HtmlWebpackPlugin({
    filename: `${name}.html`,
    template: `./src/${name}.html`,
    chunks,
    publicPath: "auto",
    scriptLoading: "defer",
    minify: false,
  });

const copied = (host) => [
  { from: "assets", to: "assets", globOptions: { ignore: ["**/*.webmanifest"] } },
  { from: "assets/manifest.webmanifest" },
  { from: "manifest.xml", transform: (content) => manifestFor(host, content.toString()) },
  { from: "docs/*.md", to: "docs/[name].html", transform: docsPage },
  { from: "docs", to: "docs", globOptions: { ignore: ["**/*.md"] }, noErrorOnMissing: true },
  { from: "scripts/web/docs.css", to: "docs" },
];

/** What of our own a page does not use is left out: these folders do nothing by being loaded. */
const pure = {
  test: /[\\/]src[\\/](core|documents|hosts|pane)[\\/].*\.tsx?$|[\\/]node_modules[\\/]numfmt[\\/]/,
  sideEffects: false,
};

/** Static pages that work from any folder of any server: every address in them is relative. */
const web = (host) => ({
  name: "web",
  mode: "production",
  target: ["web", "es2022"],
  devtool: "source-map",
  entry: {
    taskpane: "./src/taskpane.tsx",
    workbench: ["./src/offline/register.ts", "./src/workbench.tsx"],
    [SERVICE_WORKER]: "./src/offline/serviceWorker.ts",
  },
  output: {
    path: path.resolve(__dirname, "dist"),
    // The service worker keeps its name: browsers ask for it again under that.
    filename: ({ chunk }) => (isWorker(chunk) ? "[name].js" : "[name].[contenthash:8].js"),
    chunkFilename: "[name].[contenthash:8].js",
    publicPath: "auto",
    clean: true,
  },
  module: { rules: [typescript, pure, { test: /\.xlsx$/, type: "asset/inline" }] },
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  cache: { type: "filesystem", name: "web", buildDependencies: { config: [__filename] } },
  optimization: {
    // Each page and each worker holds what it uses of our code; only lazy parts are shared.
    splitChunks: { chunks: "async", cacheGroups: libraries },
    // By the compiler that is there anyway: sooner than terser, and a little smaller. Pages stay as they were written.
    minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })],
  },
  performance: { hints: false },
  plugins: [
    page("taskpane", ["taskpane"]),
    page("workbench", ["workbench"]),
    page("index", []),
    new CopyWebpackPlugin({ patterns: copied(host) }),
    new PrecachePlugin({
      entry: "workbench",
      worker: `${SERVICE_WORKER}.js`,
      extra:
        /^(index|workbench)\.html$|\.webmanifest$|^assets\/icons\/(app|panel)-.*\.png$|^docs\/.*\.(html|css|png)$/,
    }),
    new StampPlugin(),
  ],
});

/** The address to publish at; webpack would bury the sentence that refuses it in a stack. */
function hostOrEnd(env) {
  try {
    return readHost(env.host);
  } catch (error) {
    console.error(error.message);
    return process.exit(1);
  }
}

/** `npm run build -- --env host=https://…` publishes the add-in at that address. */
module.exports = (env = {}) => [cli, web(hostOrEnd(env))];
