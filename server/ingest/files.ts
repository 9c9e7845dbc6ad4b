/** The files that paths on the command line stand for. */
import { existsSync } from "node:fs";
import { open, readdir, stat } from "node:fs/promises";
import path from "node:path";
import { type Issues, topOf } from "./issues.ts";
import { readers } from "./readers/index.ts";
import type { Reader } from "./readers/reader.ts";

export interface InputFile {
  path: string;
  reader: Reader;
}

/** Files as they are, folders with all in them that a reader knows; each file once, sorted by path. */
export async function findFiles(paths: string[], issues: Issues): Promise<InputFile[]> {
  const found = new Map<string, InputFile>();
  for (const given of paths) {
    const files = await filesOf(given, issues);
    for (const file of files) found.set(path.resolve(file.path), file);
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** `ontology.yaml` in the folders that were given, and beside the files. */
export function ontologiesBeside(files: InputFile[], paths: string[]): string[] {
  const folders = new Set([...paths, ...files.map((file) => path.dirname(file.path))].map((each) => path.join(each)));
  return [...folders].map((folder) => path.join(folder, "ontology.yaml")).filter((file) => existsSync(file));
}

async function filesOf(given: string, issues: Issues): Promise<InputFile[]> {
  const stats = await stat(given).catch(() => undefined);
  if (!stats) {
    issues.add(topOf(given), "there is no such file or folder");
    return [];
  }
  const files = stats.isDirectory() ? await inFolder(given) : await named(given);
  if (files.length === 0)
    issues.add(
      topOf(given),
      `there is nothing to ingest here; known are ${readers.map(({ name }) => name).join(", ")}`,
    );
  return files;
}

async function inFolder(folder: string): Promise<InputFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files: InputFile[] = [];
  for (const entry of entries) {
    const file = path.join(entry.parentPath, entry.name);
    const hidden = path
      .relative(folder, file)
      .split(path.sep)
      .some((part) => part.startsWith(".") || part === "node_modules");
    if (!entry.isFile() || hidden) continue;
    const reader = await matching(file);
    if (reader) files.push({ path: file, reader });
  }
  return files;
}

async function named(file: string): Promise<InputFile[]> {
  const extension = path.extname(file).toLowerCase();
  const reader = (await matching(file)) ?? readers.find(({ extensions }) => extensions.includes(extension));
  return reader ? [{ path: file, reader }] : [];
}

async function matching(file: string): Promise<Reader | undefined> {
  const extension = path.extname(file).toLowerCase();
  const candidates = readers.filter(({ extensions }) => extensions.includes(extension));
  if (candidates.length === 0) return undefined;
  const beginning = await beginningOf(file);
  return candidates.find((reader) => reader.matches(file, beginning));
}

/** Nothing when it cannot be read: its reader will say so. */
async function beginningOf(file: string): Promise<string> {
  const handle = await open(file).catch(() => undefined);
  try {
    const { buffer, bytesRead } = (await handle?.read(Buffer.alloc(4_096), 0, 4_096, 0)) ?? {
      buffer: "",
      bytesRead: 0,
    };
    return buffer.toString("utf8").slice(0, bytesRead);
  } finally {
    await handle?.close();
  }
}
