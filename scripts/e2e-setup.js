"use strict";
// Before the end-to-end tests: the production bundle, made anew when the sources changed. E2E_DIST names another one.
const { builtWeb } = require("./web");

module.exports = () => {
  if (!process.env.E2E_DIST) builtWeb();
};
