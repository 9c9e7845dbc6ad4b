import { execFile } from "node:child_process";
import { stripVTControlCharacters } from "node:util";

/** Runs a script to its end; what it said is what a person reads, without colours. */
export function node(args: string[], env: Record<string, string> = {}): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, args, { env: { PATH: process.env.PATH, ...env } }, (error, stdout, stderr) => {
      const said = stripVTControlCharacters(stdout + stderr);
      resolve({ code: typeof error?.code === "number" ? error.code : error ? 1 : 0, said });
    });
  });
}
