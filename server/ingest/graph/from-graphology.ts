/** Graphs as graphology reads them: from its own JSON, from GEXF and from GraphML. */
import Graph from "graphology";
import type { Properties, Value } from "../../contract/typed.ts";
import { type Issues, type Location, topOf } from "../issues.ts";
import { readText } from "../text.ts";
import type { GraphDraft } from "./draft.ts";

type Attributes = Record<string, unknown>;

/** `parse` throws when the text is not of its format; these formats are written by programs, so a line would help nobody. */
export async function readGraph(file: string, issues: Issues, parse: (text: string) => Graph): Promise<GraphDraft> {
  const draft: GraphDraft = { kind: "graph", nodes: [], relationships: [] };
  const text = await readText(file, issues);
  if (text === undefined) return draft;
  const at = (): Location => topOf(file);
  let graph: Graph;
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

export { Graph };

export const emptyGraph = () => new Graph({ multi: true, type: "mixed", allowSelfLoops: true });

/** Keys that graphology made up for edges without one are no names to keep. */
const given = (id: string): string | undefined => (/^geid_/.test(id) ? undefined : id);

/** What Liaisons exports has its properties in a map of their own; how a node is drawn is not what is known of it. */
function propertiesOf({ properties, caption: _, viz: __, x: ___, y: ____, ...attributes }: Attributes): Properties {
  const all = { ...attributes, ...(typeof properties === "object" ? properties : {}) };
  return Object.fromEntries(Object.entries(all).filter((entry): entry is [string, Value] => isProperty(entry[1])));
}

const isPlain = (value: unknown) => ["string", "boolean"].includes(typeof value) || Number.isFinite(value);
const isProperty = (value: unknown) =>
  Array.isArray(value) ? value.length > 0 && value.every(isPlain) : isPlain(value);

const textsOf = (labels: unknown): string[] =>
  Array.isArray(labels) ? labels.map(String) : typeof labels === "string" ? labels.split(/[;|]/).filter(Boolean) : [];
