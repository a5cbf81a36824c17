/** Scripts that serve until they are stopped, as processes of their own, and plain requests to them. */
import { spawn } from "node:child_process";
import http from "node:http";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");

export interface Served {
  /** "http://localhost:3000/". */
  readonly address: string;
  readonly port: number;
  /** Everything that was printed up to the address. */
  readonly printed: string;
  readonly stop: () => Promise<void>;
}

export interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

/** Starts a script and waits until it has printed an address. Fails with what it said when it ends before. */
export function serve(script: string, args: readonly string[]): Promise<Served> {
  const child = spawn(process.execPath, [path.join(ROOT, script), ...args], { cwd: ROOT });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  let printed = "";
  return new Promise((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      printed += chunk.toString();
      const [address, port] = /https?:\/\/localhost:(\d+)\/\s/.exec(printed) ?? [];
      if (address === undefined) return;
      const stop = (): Promise<void> => {
        child.kill();
        return ended;
      };
      resolve({ address: address.trim(), port: Number(port), printed, stop });
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    void ended.then(() => reject(new Error(`${script} ended early:\n${printed}`)));
  });
}

/** The path goes out exactly as it is written: no client tidies "..". */
export function ask(port: number, rawPath: string, method = "GET"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = http.request({ host: "127.0.0.1", port, path: rawPath, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const body = Buffer.concat(chunks).toString("utf8");
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
      });
    });
    request.on("error", reject).end();
  });
}

/** Holds a port, as another program would, until `free` is called. */
export function holdPort(): Promise<{ readonly port: number; readonly free: () => void }> {
  const server = http.createServer();
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      if (address === null || typeof address === "string") throw new Error("no port");
      resolve({ port: address.port, free: () => void server.close() });
    });
  });
}
