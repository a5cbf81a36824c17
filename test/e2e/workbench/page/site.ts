/** The production bundle on a real address, served as `npm start` serves it, with a note of everything that was asked for. */
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import http from "node:http";
import os from "node:os";
import path from "node:path";
import { DIST } from "../../excelPage/files";

const SCRIPTS = path.resolve(__dirname, "../../../../scripts/web");
/** Far from the ports that people use; the next ones are tried when it is taken. */
const FIRST_PORT = 4_700;

/** One request as it came over the wire. */
export interface Asked {
  readonly method: string;
  readonly url: string;
  /** Bytes of content that came with it. */
  readonly sent: number;
}

export interface Site {
  /** Ends with "/". */
  readonly address: string;
  readonly asked: readonly Asked[];
  close(): void;
}

interface Listening {
  readonly port: number;
  readonly close: () => void;
}
type Answer = (request: http.IncomingMessage, response: http.ServerResponse) => void;

interface Serving {
  readonly siteOf: (folder: string) => Answer;
  readonly listen: (answer: Answer, first: number) => Promise<Listening>;
}

/** The scripts of `npm start` are plain JavaScript without types; this is what they promise. */
async function serving(): Promise<Serving> {
  const { siteOf } = (await import(path.join(SCRIPTS, "site.js"))) as Pick<Serving, "siteOf">;
  const { listen } = (await import(path.join(SCRIPTS, "listen.js"))) as Pick<Serving, "listen">;
  return { siteOf, listen };
}

/** Serves the folder at the root of a server. Whoever asks closes it. */
export async function openSite(folder = DIST): Promise<Site> {
  const { siteOf, listen } = await serving();
  const asked: Asked[] = [];
  const answer = siteOf(folder);
  const { port, close } = await listen((request, response) => {
    const { method = "", url = "", headers } = request;
    asked.push({ method, url, sent: Number(headers["content-length"] ?? 0) });
    answer(request, response);
  }, FIRST_PORT);
  return { address: `http://localhost:${String(port)}/`, asked, close };
}

/** The same in a folder of a server, as an office's web site has it: http://localhost:4700/abc/. */
export async function openSiteUnder(name: string): Promise<Site> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "cchc-site-"));
  cpSync(DIST, path.join(folder, name), { recursive: true });
  const site = await openSite(folder);
  const close = (): void => {
    site.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...site, address: `${site.address}${name}/`, close };
}
