/** Several files, read one after the other, so that one bad file or a slow one does not stand in the way of the rest. */
import { Cancelled, type Client } from "../wire/client";
import { failureOf } from "../wire/failure";
import type { SurveyedFile } from "./deskState";
import { resultName, type GivenFile } from "./disk";

export class Survey {
  private readonly client: Client;
  private readonly files: readonly GivenFile[];
  private readonly now: string;
  private readonly results: GivenFile[] = [];
  private isStopped = false;

  constructor(client: Client, files: readonly GivenFile[], now: string) {
    this.client = client;
    this.files = withOwnNames(files);
    this.now = now;
  }

  /** Calls back with what is known so far, after every file. */
  async read(onDone: (files: readonly SurveyedFile[]) => void): Promise<void> {
    const done: SurveyedFile[] = [];
    for (const file of this.files) {
      if (this.isStopped) return;
      done.push(await this.readOne(file));
      onDone([...done]);
    }
  }

  private async readOne({ name, bytes }: GivenFile): Promise<SurveyedFile> {
    try {
      const { units, result } = await this.client.call("survey", { name, bytes, now: this.now });
      if (result) this.results.push({ name: resultName(name), bytes: result });
      return { name, units, hasResult: result !== undefined };
    } catch (error) {
      if (error instanceof Cancelled) this.isStopped = true;
      return { name, units: [], hasResult: false, failure: failureOf(error) };
    }
  }

  stop(): void {
    this.isStopped = true;
  }

  fileOf(name: string): GivenFile | undefined {
    return this.files.find((file) => file.name === name);
  }

  /** All results in one zip; undefined when there is none. */
  async zip(): Promise<Uint8Array | undefined> {
    return this.results.length === 0 ? undefined : this.client.call("zip", { files: this.results });
  }
}

/** Files of one name from different folders stay apart: "a.xlsx", "a (2).xlsx". */
function withOwnNames(files: readonly GivenFile[]): GivenFile[] {
  const taken = new Set<string>();
  return files.map((file) => {
    let { name } = file;
    for (let i = 2; taken.has(name.toLowerCase()); i += 1)
      name = file.name.replace(/(\.[^.]+)?$/, ` (${String(i)})$1`);
    taken.add(name.toLowerCase());
    return { ...file, name };
  });
}
