import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const LONGEST = 400;

test(`no file is longer than ${LONGEST} lines`, () => {
  const tooLong = ["server", "client", "tools", "tests", "bench"]
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)))
    .filter((file) => /\.(js|tsx?|css)$/.test(file) && !file.includes("generated"))
    .map((file) => ({ file, lines: readFileSync(file, "utf8").split("\n").length - 1 }))
    .filter(({ lines }) => lines > LONGEST);
  expect(tooLong).toEqual([]);
});
