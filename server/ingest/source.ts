/** YAML and JSON files whose every value knows the line and column it stands in. */
import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
} from "yaml";
import type { Issues, Location } from "./issues.ts";
import { readText } from "./text.ts";

export interface Source {
  file: string;
  data: unknown;
  /** Where the value at `path` stands, or its key; the nearest thing around it when there is no such value. */
  at(path: PropertyKey[], part?: "value" | "key"): Location;
}

/** Undefined, with an issue, when the file cannot be read or is not YAML (of which JSON is a part). */
export async function readSource(file: string, issues: Issues): Promise<Source | undefined> {
  const text = await readText(file, issues);
  return text === undefined ? undefined : parseSource(file, text, issues);
}

function parseSource(file: string, text: string, issues: Issues): Source | undefined {
  const lines = new LineCounter();
  const location = (offset: number): Location => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  let document: Document.Parsed | undefined;
  const tree = () => {
    document ??= parseDocument(text, { lineCounter: lines, prettyErrors: false });
    return document;
  };
  const at: Source["at"] = (path, part = "value") => location(offsetOf(tree().contents, path, part));

  // A hundred times faster than YAML; positions are looked up when somebody asks for one.
  const json = /\.json$/i.test(file) ? tryJson(text) : undefined;
  if (json !== undefined) return { file, data: json, at };

  // What follows the first error of syntax is mostly its echo.
  const [error] = tree().errors;
  if (error) {
    issues.add(
      location(Math.min(error.pos[0], text.length)),
      `not valid YAML or JSON: ${error.message.replace(/\.$/, "")}`,
    );
    return undefined;
  }
  try {
    return { file, data: tree().toJS(), at };
  } catch (error) {
    issues.add(location(unresolvedAlias(tree()) ?? 0), `not valid YAML: ${(error as Error).message}`);
    return undefined;
  }
}

/** `*name` without an anchor before it. */
function unresolvedAlias(document: Document.Parsed): number | undefined {
  let offset: number | undefined;
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document)) return undefined;
      offset = startOf(alias);
      return visit.BREAK;
    },
  });
  return offset;
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function offsetOf(root: unknown, path: PropertyKey[], part: "value" | "key"): number {
  let offset = startOf(root) ?? 0;
  let node = root;
  for (const [depth, step] of path.entries()) {
    const found = child(node, step);
    if (!found) break;
    const last = depth === path.length - 1;
    offset = (last && part === "key" ? startOf(found.key) : startOf(found.value)) ?? startOf(found.key) ?? offset;
    node = found.value;
  }
  return offset;
}

function child(node: unknown, step: PropertyKey): { key?: unknown; value: unknown } | undefined {
  if (isSeq(node)) return { value: node.items[Number(step)] };
  if (!isMap(node)) return undefined;
  return node.items.find((pair: Pair) => isScalar(pair.key) && String(pair.key.value) === String(step));
}

const startOf = (node: unknown): number | undefined => (isNode(node) ? (node as Node).range?.[0] : undefined);
