"use strict";
module.exports = { checkFuzz: async () => {} };
