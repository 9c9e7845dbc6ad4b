import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const LONGEST = 400;
/** Tables may be longer: one row more makes them no harder to read. */
const TABLES = ["client/words/en.ts", "client/words/fr.ts"];

test(`no file is longer than ${LONGEST} lines`, () => {
  const tooLong = ["server", "client", "tools", "tests", "bench"]
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)))
    .filter((file) => /\.(js|tsx?|css)$/.test(file) && !file.includes("generated") && !TABLES.includes(file))
    .map((file) => ({ file, lines: readFileSync(file, "utf8").split("\n").length - 1 }))
    .filter(({ lines }) => lines > LONGEST);
  expect(tooLong).toEqual([]);
});
