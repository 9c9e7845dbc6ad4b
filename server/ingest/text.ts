/** Files of text. */
import { readFile } from "node:fs/promises";
import { type Issues, topOf } from "./issues.ts";

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** The file's text without byte order mark, lines ended by `\n`; undefined, with an issue, when there is none. */
export async function readText(
  file: string,
  issues: Issues,
  whereItIsNamed = () => topOf(file),
): Promise<string | undefined> {
  try {
    return utf8.decode(await readFile(file)).replaceAll("\r\n", "\n");
  } catch (error) {
    issues.add(whereItIsNamed(), `cannot read ${file}: ${reason(error)}`);
    return undefined;
  }
}

function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") return "there is no such file";
  if (code === "EISDIR") return "it is a folder";
  if (code === "EACCES" || code === "EPERM") return "it may not be read";
  if (code === "ERR_ENCODING_INVALID_ENCODED_DATA") return "it is not UTF-8 text";
  return message;
}

/** An article as it is kept and counted in: without front matter and the empty lines around it, in Unicode's composed form. */
export const articleOf = (text: string): string =>
  text
    .replace(/^---\n[\s\S]*?\n---[ \t]*(\n|$)/, "")
    .normalize("NFC")
    .trim();
