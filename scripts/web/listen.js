"use strict";
// Servers that only this machine can reach, at a port that is free under both of its names.
const http = require("node:http");
const https = require("node:https");

/** What browsers may understand by "localhost". */
const NAMES = ["127.0.0.1", "::1"];
const TRIES = 20;
const ABSENT = ["EADDRNOTAVAIL", "EAFNOSUPPORT"];

const create = (answer, secure) => (secure ? https.createServer(secure, answer) : http.createServer(answer));

/** Resolves to the server, or to the code of what stood in the way. */
const listenAt = (server, port, host) =>
  new Promise((resolve) => {
    server.once("error", (error) => resolve({ code: error.code }));
    server.listen({ port, host }, () => resolve({ server }));
  });

/** Servers on every name that this machine has, or undefined when the port is taken under one of them. */
async function atPort(answer, port, secure) {
  const servers = [];
  for (const name of NAMES) {
    const { server, code } = await listenAt(create(answer, secure), port, name);
    if (server) servers.push(server);
    else if (!ABSENT.includes(code)) {
      servers.forEach((each) => each.close());
      return undefined;
    }
  }
  return servers.length > 0 ? servers : undefined;
}

/**
 * Listens at the first free port from `first` on. Throws a sentence when there is none.
 * `secure` holds a key and a certificate for https; `only` refuses every other port.
 */
async function listen(answer, first, { secure, only = false } = {}) {
  for (let port = first; port < first + (only ? 1 : TRIES); port += 1) {
    const servers = await atPort(answer, port, secure);
    if (servers) return { port, close: () => servers.forEach((each) => each.close()) };
  }
  throw new Error(
    only
      ? `Cổng ${first} đang có chương trình khác dùng. Hãy đóng chương trình đó rồi chạy lại.`
      : `Các cổng từ ${first} đến ${first + TRIES - 1} đều bận. Hãy chọn cổng khác: npm start -- --port 4000`,
  );
}

module.exports = { listen };
