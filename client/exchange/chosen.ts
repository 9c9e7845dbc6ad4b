/** Files that a person chose or dropped, folders with all that is in them. */
import type { SentFile } from "../../server/contract/import.ts";
import type { ChosenFile } from "../commands/workbench.tsx";

export const fromInput = (files: FileList): ChosenFile[] =>
  Array.from(files, (file) => ({ path: file.webkitRelativePath || file.name, file }));

export async function fromDrop({ items, files }: DataTransfer): Promise<ChosenFile[]> {
  // They can be asked for while the event lasts, and no longer; what comes from another program may have none.
  const loose = fromInput(files);
  const entries = Array.from(items, (item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  return entries.length > 0 ? (await Promise.all(entries.map(filesOf))).flat() : loose;
}

async function filesOf(entry: FileSystemEntry): Promise<ChosenFile[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((take, fail) => (entry as FileSystemFileEntry).file(take, fail));
    return [{ path: entry.fullPath.slice(1), file }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const children: FileSystemEntry[] = [];
  // A folder is handed out in parts, the last of which is empty.
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((take, fail) => reader.readEntries(take, fail));
    if (part.length === 0) break;
    children.push(...part);
  }
  return (await Promise.all(children.map(filesOf))).flat();
}

export interface Texts {
  files: SentFile[];
  /** Paths of what is no text; hidden files are not counted. */
  leftOut: string[];
}

export async function textsOf(chosen: readonly ChosenFile[]): Promise<Texts> {
  const visible = chosen.filter(({ path }) => !/(?:^|\/)(?:\.|node_modules\/)/.test(path));
  const read = await Promise.all(visible.map(async ({ path, file }) => ({ path, text: await textOf(file) })));
  return {
    files: read.filter((each): each is SentFile => each.text !== undefined),
    leftOut: read.filter(({ text }) => text === undefined).map(({ path }) => path),
  };
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

async function textOf(file: File): Promise<string | undefined> {
  try {
    const text = utf8.decode(await file.arrayBuffer());
    return text.includes("\0") ? undefined : text;
  } catch {
    return undefined;
  }
}
