import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const made: string[] = [];
process.once("exit", () => {
  for (const each of made) rmSync(each, { recursive: true, force: true });
});

/** A new folder for a store, a copy of one or files to read; gone when the process ends. */
export async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), "liaisons-bench-"));
  made.push(path);
  return path;
}
