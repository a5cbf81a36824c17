"use strict";
const { availableParallelism } = require("node:os");

// React ships no act() in production mode; a shell with NODE_ENV=production must not break the tests.
if (process.env.NODE_ENV === "production") process.env.NODE_ENV = "test";

// Golden texts are rewritten by a person who reads the difference, never by a build machine.
if (process.env.UPDATE_GOLDEN && process.env.CI) {
  throw new Error("UPDATE_GOLDEN is refused when CI is set: rewrite golden files on your own machine.");
}

const transform = {
  "^.+\\.tsx?$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target: "es2022",
      },
    },
  ],
};

/** @type {import("jest").Config} */
module.exports = {
  // One worker alone would leave half of a small machine idle.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  projects: [
    {
      displayName: "node",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/*.test.ts", "<rootDir>/test/{cli,core,documents,excel,hosts}/**/*.test.ts"],
      setupFilesAfterEnv: ["<rootDir>/test/support/patience.ts"],
      transform,
    },
    {
      displayName: "ui",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/test/{pane,workbench}/**/*.test.{ts,tsx}"],
      setupFilesAfterEnv: ["<rootDir>/test/pane/support/patience.ts"],
      transform,
    },
    {
      displayName: "e2e",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
      globalSetup: "<rootDir>/scripts/e2e-setup.js",
      setupFilesAfterEnv: ["<rootDir>/test/e2e/support/patience.ts"],
      transform,
    },
  ],
  passWithNoTests: true,
  coverageProvider: "v8",
};
