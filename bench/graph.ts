/** The graph of every figure: the same nodes and relationships each time, with a hub that a tenth of them hang on. */

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
  const random = randomFrom(nodeCount);
  const nodes = Array.from({ length: nodeCount }, (_, i): BenchNode => {
    const kind = KINDS[i % KINDS.length] as string;
    return { id: `${kind.toLowerCase()}/${i}`, name: `${kind} number ${i}`, kind };
  });
  const pick = () => nodes[Math.floor(random() * nodes.length)] as BenchNode;
  const hub = nodes[0] as BenchNode;
  const relationships = Array.from({ length: relationshipCount }, (_, i): BenchRelationship => {
    const from = i % 10 === 0 ? hub : pick();
    const type = TYPES[i % TYPES.length] as string;
    const to = pick();
    return { id: `${from.id}|${type}|${to.id}|${i}`, from: from.id, to: to.id, type };
  });
  return { nodes, relationships, hub };
}

/** A small generator with a seed, so that every run sees the same graph. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
