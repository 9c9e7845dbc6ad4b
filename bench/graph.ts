/** The graph of every figure: the same nodes and relationships each time, with a hub that a tenth of them hang on. */

import { random } from "../tests/fixtures/random.ts";

export interface BenchNode {
  id: string;
  name: string;
  kind: string;
}
export interface BenchRelationship {
  id: string;
  from: string;
  to: string;
  type: string;
}

const KINDS = ["Person", "Organization", "Place", "Event"];
const TYPES = ["MET", "ATTENDED", "CRITICIZED"];

export function benchGraph(nodeCount: number, relationshipCount: number) {
  const chance = random(nodeCount);
  const nodes = Array.from({ length: nodeCount }, (_, i): BenchNode => {
    const kind = KINDS[i % KINDS.length] as string;
    return { id: `${kind.toLowerCase()}/${i}`, name: `${kind} number ${i}`, kind };
  });
  const pick = () => nodes[Math.floor(chance() * nodes.length)] as BenchNode;
  const hub = nodes[0] as BenchNode;
  const relationships = Array.from({ length: relationshipCount }, (_, i): BenchRelationship => {
    const from = i % 10 === 0 ? hub : pick();
    const type = TYPES[i % TYPES.length] as string;
    const to = pick();
    return { id: `${from.id}|${type}|${to.id}|${i}`, from: from.id, to: to.id, type };
  });
  return { nodes, relationships, hub };
}
