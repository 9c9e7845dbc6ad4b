import { randomUUID } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { Problem } from "../../problems.ts";

/** The name that the store in this folder was given when it was first opened; it stands in a file beside the folder. */
export async function identityOf(folder: string): Promise<string> {
  const path = `${folder}.id`;
  const known = await readFile(path, "utf8").catch(() => "");
  if (known.trim() !== "") return known.trim();
  const identity = randomUUID();
  try {
    await writeFile(path, `${identity}\n`);
  } catch (cause) {
    throw new Problem("store-unreadable", cause instanceof Error ? cause.message : String(cause), { cause });
  }
  return identity;
}
