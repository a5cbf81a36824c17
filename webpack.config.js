"use strict";
const path = require("node:path");
const { BannerPlugin } = require("webpack");

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

module.exports = [cli];
