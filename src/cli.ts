/** The command line: reads arguments, hands over, sets the exit code. One of the two places where an error ends. */
import { readArguments } from "./cli/arguments";
import { HELP } from "./cli/help";
import { planCommand } from "./cli/planCommand";
import { readCommand, type Output } from "./cli/readCommand";
import { summaryCommand } from "./cli/summaryCommand";
import { writeCommand } from "./cli/writeCommand";

const output: Output = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
};

/** A pipe that closes early ("cchc … | head") is no error. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

/** "yyyy-mm-dd hh:mm" where the person is. */
function localTime(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  const day = `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

async function main(args: readonly string[]): Promise<number> {
  const request = readArguments(args);
  if (request.kind === "help") {
    output.out(HELP);
    return 0;
  }
  if (request.kind === "wrong") {
    output.err(`${request.sentence} Gõ “cchc --help” để xem cách dùng.\n`);
    return 2;
  }
  const now = localTime(new Date());
  if (request.kind === "read") return readCommand(request.options, output);
  if (request.kind === "summary") return summaryCommand(request.options, output);
  if (request.kind === "plan") return planCommand(request.options, now, output);
  return writeCommand(request.options, now, output);
}

process.exitCode = await main(process.argv.slice(2));
