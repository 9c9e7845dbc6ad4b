import { readdirSync, readFileSync } from "node:fs";
import { dirname, posix } from "node:path";
import { describe, expect, test } from "vitest";
import { HOMES, ROOMS } from "./rooms.ts";

/** `import … from`, `export … from`, `import "…"`, `import("…")` and the files that workers are made of. */
const SPECIFIER = /\bfrom\s*"([^"\n]+)"|\bimport\s*\(?\s*"([^"\n]+)"|\bnew URL\(\s*"(\.[^"\n]+)",\s*import\.meta/g;

describe("imports", () => {
  const files = ["server", "client"].flatMap(sourcesUnder);

  test("every file is in a room", () => {
    expect(files.filter((file) => !roomOf(file))).toEqual([]);
  });

  test("no room imports what its row does not name", () => {
    expect(files.flatMap((file) => violations(file, readFileSync(file, "utf8")))).toEqual([]);
  });

  test("a violation names file, line and rule", () => {
    const source =
      'import { z } from "zod";\nimport neo4j from "neo4j-driver";\nexport type { Store } from "../store/neo4j/store.ts";';
    expect(violations("server/explore/paths.ts", source)).toEqual([
      "server/explore/paths.ts:2 imports neo4j-driver, which only server/store/neo4j may import",
      "server/explore/paths.ts:3 imports server/store/neo4j/store.ts: server/explore may import nothing of server/store/neo4j",
    ]);
    expect(violations("server/contract/graph.ts", 'import {\n  a,\n} from "yaml";')).toEqual([
      "server/contract/graph.ts:3 imports yaml: of packages server/contract may import only /^zod$/",
    ]);
    const worker = 'new Worker(new URL("../../inspect/worker.ts", import.meta.url), { type: "module" });';
    expect(violations("client/graph/layouts/run.ts", worker)).toHaveLength(1);
    expect(
      violations("client/search/Search.tsx", 'const Table = lazy(() => import("../table/Table.tsx"));'),
    ).toHaveLength(1);
  });

  test("no two rooms import each other, not even by way of others", () => {
    const beyond = (room: string, seen: string[] = []): string[] =>
      seen.includes(room)
        ? [[...seen, room].join(" → ")]
        : (ROOMS[room]?.imports ?? []).flatMap((next) => beyond(next, [...seen, room]));
    expect(Object.keys(ROOMS).flatMap((room) => beyond(room))).toEqual([]);
  });
});

/** One line each, for people. */
function violations(file: string, source: string): string[] {
  const room = roomOf(file);
  if (!room) return [`${file} is in no room`];
  const { imports, packages } = ROOMS[room] as (typeof ROOMS)[string];
  return [...source.matchAll(SPECIFIER)].flatMap((match) => {
    const specifier = (match[1] ?? match[2] ?? match[3] ?? "").replace(/\?.*$/, "");
    const line = source.slice(0, match.index + match[0].length).split("\n").length;
    const at = `${file}:${line} imports`;
    if (specifier.startsWith(".")) {
      const target = posix.join(dirname(file), specifier);
      const targetRoom = roomOf(target);
      if (targetRoom === room || (targetRoom && imports.includes(targetRoom))) return [];
      return [`${at} ${target}: ${room} may import nothing of ${targetRoom ?? "there"}`];
    }
    const home = Object.entries(HOMES).find(
      ([name]) => specifier === name || specifier.startsWith(name.replace(/\/?$/, "/")),
    );
    if (home && !file.startsWith(home[1])) return [`${at} ${specifier}, which only ${home[1]} may import`];
    if (specifier.startsWith("node:") ? file.startsWith("client/") : packages && !packages.test(specifier)) {
      return [`${at} ${specifier}: of packages ${room} may import only ${packages ?? "those of the browser"}`];
    }
    return [];
  });
}

/** The most exact entry of the table; undefined when none fits. */
function roomOf(file: string): string | undefined {
  if (ROOMS[file]) return file;
  const direct = `${dirname(file)}/*`;
  if (ROOMS[direct]) return direct;
  for (let folder = dirname(file); folder !== "."; folder = dirname(folder)) if (ROOMS[folder]) return folder;
  return undefined;
}

function sourcesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => posix.join(folder, name.replaceAll("\\", "/")))
    .filter((file) => /\.tsx?$/.test(file) && !file.includes("/generated/"));
}
