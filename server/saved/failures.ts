/** What a disk refuses, as problems that a person can act on. */
import { Problem } from "../problems.ts";

/** What nobody has saved yet is no error; a file or folder that may not be read is one. */
export const ifMissing =
  <T>(otherwise: T) =>
  (error: NodeJS.ErrnoException): T => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return otherwise;
    throw new Problem("saved-unreadable", error.path, { cause: error });
  };

/** A disk that is full or not ours: said as it says it. */
export function unwritable(cause: NodeJS.ErrnoException): never {
  throw new Problem("saved-unwritable", cause.message, { cause });
}
