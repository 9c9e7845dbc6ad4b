/** Graphs as graphology reads them: from its own JSON, from GEXF and from GraphML. */
import { MultiGraph } from "graphology";
import type { AbstractGraph } from "graphology-types";
import { withAnyKeys } from "../../contract/any-keys.ts";
import type { Properties, Value } from "../../contract/typed.ts";
import { type Issues, type Location, topOf } from "../issues.ts";
import { readText } from "../text.ts";
import type { GraphDraft } from "./draft.ts";

type Attributes = Record<string, unknown>;

/** `parse` throws when the text is not of its format; these formats are written by programs, so a line would help nobody. */
export async function readGraph(
  file: string,
  issues: Issues,
  parse: (text: string) => AbstractGraph,
): Promise<GraphDraft> {
  const draft: GraphDraft = { kind: "graph", nodes: [], relationships: [] };
  const text = await readText(file, issues);
  if (text === undefined) return draft;
  const at = (): Location => topOf(file);
  let graph: AbstractGraph;
  try {
    graph = parse(text);
  } catch (error) {
    issues.add(at(), `not a graph of this format: ${(error as Error).message.replace(/\.$/, "")}`);
    return draft;
  }
  graph.forEachNode((id, { labels, label, ...attributes }) => {
    const properties = propertiesOf(attributes);
    const named: Properties = typeof label === "string" && properties.name === undefined ? { name: label } : {};
    draft.nodes.push({
      fact: { id, labels: textsOf(labels), properties: { ...named, ...properties } },
      name: `node ${id}`,
      at,
    });
  });
  graph.forEachEdge((id, { type, kind, label, ...attributes }, source, target) => {
    const named = [type, kind, label].find((each): each is string => typeof each === "string" && each !== "");
    const fact = { id: given(id), type: named ?? "RELATED", source, target, properties: propertiesOf(attributes) };
    draft.relationships.push({ fact, name: `edge ${id}`, at });
  });
  return draft;
}

/** Directed and undirected edges, several between two nodes, loops: whatever a file has. */
export class AnyGraph extends MultiGraph {
  constructor() {
    super({ type: "mixed", allowSelfLoops: true });
    withAnyKeys(this);
  }
}

/** Keys that graphology made up for edges without one are no names to keep. */
const given = (id: string): string | undefined => (/^geid_/.test(id) ? undefined : id);

/** How a node is drawn, which is not what is known of it. */
const DRAWN = ["caption", "viz", "x", "y"];

/** What Liaisons exports has its properties in a map of their own. */
function propertiesOf({ properties, ...attributes }: Attributes): Properties {
  const known = Object.entries(attributes).filter(([name]) => !DRAWN.includes(name));
  const own = typeof properties === "object" && properties !== null ? Object.entries(properties) : [];
  return Object.fromEntries([...known, ...own].filter((entry): entry is [string, Value] => isProperty(entry[1])));
}

const isPlain = (value: unknown) => ["string", "boolean"].includes(typeof value) || Number.isFinite(value);
const isProperty = (value: unknown) =>
  Array.isArray(value) ? value.length > 0 && value.every(isPlain) : isPlain(value);

const textsOf = (labels: unknown): string[] =>
  Array.isArray(labels) ? labels.map(String) : typeof labels === "string" ? labels.split(/[;|]/).filter(Boolean) : [];
