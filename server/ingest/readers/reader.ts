import type { Draft } from "../draft.ts";
import type { Issues } from "../issues.ts";

/** One file format that can be ingested: a file in this folder and a line in its list. */
export interface Reader {
  id: string;
  /** What a person calls it. */
  name: string;
  /** With the full stop, in small letters. A file that is named on the command line is read by the first reader of its extension. */
  extensions: string[];
  /** Whether a file that was found in a folder is of this format: by its path and its first 4,096 characters. */
  matches(path: string, beginning: string): boolean;
  /** Never rejects for what is in the file: that is an issue, as is a file that it names and that lies outside of `within`. */
  read(path: string, issues: Issues, within?: string): Promise<Draft>;
}
