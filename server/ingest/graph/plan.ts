/** Graphs without claims: every node has an `id` that is unique on its first label, every relationship one of its own. */
import { isDeepStrictEqual } from "node:util";
import { groupBy } from "../group.ts";
import type { Issues } from "../issues.ts";
import type { Plan, RelationshipRow } from "../plan.ts";
import type { Stated } from "../stated.ts";
import { didYouMean } from "../suggest.ts";
import type { GraphDraft, GraphNode } from "./draft.ts";

/** Of nodes that have none. */
const LABEL = "Node";

/** Only to be used when `issues` is empty afterwards. */
export function planGraph(drafts: GraphDraft[], issues: Issues): Plan {
  const nodes = nodesById(drafts, issues);
  const relationships = relationshipsById(drafts, nodes, issues);
  const byLabel = groupBy(nodes.values(), labelOf);
  const byEnds = groupBy(relationships.values(), ({ source, target }) =>
    JSON.stringify([source, target].map((id) => labelOf(nodes.get(id)!))),
  );
  return {
    nodes: [...byLabel].map(([label, alike]) => ({
      title: "nodes",
      label,
      rows: alike.map(({ id, labels, properties }) => ({
        id,
        labels: labels.slice(1),
        properties: { ...properties, id },
      })),
    })),
    relationships: [...byEnds].map(([ends, rows]) => {
      const [from, to] = JSON.parse(ends) as [string, string];
      return { title: "relationships", from, to, key: "id", rows };
    }),
    removed: { relationships: [], nodes: [] },
    uniqueIds: [...byLabel.keys()],
  };
}

const labelOf = ({ labels }: GraphNode): string => labels[0] ?? LABEL;

function nodesById(drafts: GraphDraft[], issues: Issues): Map<string, GraphNode> {
  const stated = new Map<string, Stated<GraphNode>>();
  for (const node of drafts.flatMap(({ nodes }) => nodes)) {
    if (node.fact.id === "") issues.add(node.at("id"), `${node.name}: the node has no id`);
    const first = stated.get(node.fact.id);
    if (!first) stated.set(node.fact.id, node);
    else if (!isDeepStrictEqual(first.fact, node.fact)) {
      const { file, line } = first.at();
      issues.add(node.at("id"), `${node.name}: the node “${node.fact.id}” is another in ${file}:${line}`);
    }
  }
  return new Map([...stated].map(([id, { fact }]) => [id, fact]));
}

function relationshipsById(
  drafts: GraphDraft[],
  nodes: ReadonlyMap<string, GraphNode>,
  issues: Issues,
): Map<string, RelationshipRow> {
  const rows = new Map<string, RelationshipRow>();
  const parallels = new Map<string, number>();
  for (const relationship of drafts.flatMap(({ relationships }) => relationships)) {
    const { fact, name } = relationship;
    const missing = (["source", "target"] as const).filter((end) => !nodes.has(fact[end]));
    for (const end of missing)
      issues.add(relationship.at(end), `${name}: no file has the node “${fact[end]}”${suggestion(fact[end], nodes)}`);
    if (missing.length > 0) continue;
    const id = fact.id ?? numbered([fact.source, fact.type, fact.target].join("|"), parallels);
    if (rows.has(id)) issues.add(relationship.at("id"), `${name}: there are two relationships “${id}”`);
    const { type, source, target, properties } = fact;
    rows.set(id, { type, source, target, key: id, properties: { ...properties, id } });
  }
  return rows;
}

/** Several of a type between the same nodes are told apart by their number. */
function numbered(id: string, parallels: Map<string, number>): string {
  const number = (parallels.get(id) ?? 0) + 1;
  parallels.set(id, number);
  return number === 1 ? id : `${id}|${number}`;
}

/** Ids are many: to compare each with each is worth it for small graphs only. */
const suggestion = (id: string, nodes: ReadonlyMap<string, unknown>): string =>
  nodes.size < 1_000 ? didYouMean(id, nodes.keys()) : "";
