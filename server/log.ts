/** The log goes to standard error: as JSON for machines, as plain lines for a person at a terminal. */
import { pino } from "pino";
import type { Config } from "./config.ts";

export type Log = pino.Logger;

export function createLog(config: Pick<Config, "LIAISONS_LOG">, output: NodeJS.WriteStream): Log {
  // a person who starts it wants to hear of trouble, not of each request
  const level = config.LIAISONS_LOG ?? (output.isTTY ? "warn" : "info");
  const stream = { write: (line: string) => void output.write(output.isTTY ? readable(line) : line) };
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, stream);
}

interface Line {
  level: number;
  time: string;
  msg?: string;
  err?: { stack?: string };
}

function readable(line: string): string {
  const { level, time, msg = "", err, ...rest } = JSON.parse(line) as Line;
  const details = Object.values(rest).join(" ");
  const clock = new Date(time).toTimeString().slice(0, 8);
  return `${clock} ${pino.levels.labels[level]} ${msg}${details && `: ${details}`}\n${err?.stack ? `${err.stack}\n` : ""}`;
}
