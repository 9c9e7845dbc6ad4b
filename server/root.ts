/** Where Liaisons is installed: `package.json`, `cypher/`, `data/` and `dist/` stand there, beside the source and what is built from it. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

export const ROOT = rootAbove(import.meta.dirname);

/** The version of Liaisons. */
export const VERSION: string = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).version;

function rootAbove(folder: string): string {
  if (existsSync(join(folder, "package.json"))) return folder;
  if (folder === dirname(folder)) throw new Error("package.json is missing above the server.");
  return rootAbove(dirname(folder));
}
