/**
 * The statements of `cypher/`: one file each, under a header that says what it answers.
 *
 *     // The neighbors of some nodes, best connected first.
 *     // $ids — element ids of the nodes
 *     // neighbor — a node
 *     MATCH (n)--(neighbor) WHERE elementId(n) IN $ids RETURN neighbor AS neighbor
 *
 * A name that cannot be a parameter stands as `$(name)`; `$any(names)` is a choice of relationship types.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { quoted } from "./quoting.ts";

export interface Statement {
  /** Folder and file without its ending: `read/neighbors`. */
  name: string;
  description: string;
  /** What each parameter and each column means. */
  params: Record<string, string>;
  columns: Record<string, string>;
  /** Cypher without its comments; names still stand as `$(name)`. */
  text: string;
}

/** One name, or several: labels that a node has all of, types of which a relationship has one. */
export type Names = Record<string, string | string[]>;

let loaded: Map<string, Statement> | undefined;

/** Every statement there is, by name. */
export function statements(): ReadonlyMap<string, Statement> {
  loaded ??= new Map(load(cypherFolder()).map((statement) => [statement.name, statement]));
  return loaded;
}

/** The text of `cypher/<name>.cypher` with its names filled in; throws when there is no such file or a name is missing. */
export function statement(name: string, names: Names = {}): string {
  const found = statements().get(name);
  if (!found) throw new Error(`There is no statement cypher/${name}.cypher.`);
  return found.text.replace(/\$(any)?\((\w+)\)/g, (_, any: string | undefined, key: string) => {
    const given = names[key];
    if (given === undefined || given.length === 0) throw new Error(`cypher/${name}.cypher needs the name “${key}”.`);
    return [given]
      .flat()
      .map(quoted)
      .join(any ? "|" : ":");
  });
}

function load(folder: string): Statement[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".cypher"))
    .sort()
    .map((path) => {
      const name = path.slice(0, -".cypher".length).replaceAll("\\", "/");
      return { name, ...parse(readFileSync(join(folder, path), "utf8")) };
    });
}

function parse(source: string): Omit<Statement, "name"> {
  const lines = source.split(/\r?\n/);
  const isComment = (line: string) => line.trimStart().startsWith("//");
  const params: Record<string, string> = {};
  const columns: Record<string, string> = {};
  const description: string[] = [];
  for (const line of lines.filter(isComment)) {
    const comment = line.replace(/^\s*\/\/\s?/, "");
    const [, dollar, word, meaning] = /^(\$?)(\w+) — (.+)$/.exec(comment) ?? [];
    if (word && meaning) (dollar ? params : columns)[word] = meaning;
    else description.push(comment);
  }
  const text = lines
    .filter((line) => !isComment(line))
    .join("\n")
    .trim()
    .replace(/;$/, "");
  return { description: description.join(" ").trim(), params, columns, text };
}

/** `cypher/` stands at the root of the repository, two folders above the source and three above what is built from it. */
function cypherFolder(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, "cypher"))) {
    if (folder === dirname(folder)) throw new Error("The folder cypher/ is missing.");
    folder = dirname(folder);
  }
  return join(folder, "cypher");
}
