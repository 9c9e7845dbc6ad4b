/** What a run is going to write and take away, whatever kind of file it comes from. load.ts does it. */
import type { Properties, Value } from "../contract/typed.ts";

/** Nodes that have one label in common, on which their ids are unique. */
export interface NodeSet {
  /** What the report calls them: “entities”. */
  title: string;
  label: string;
  rows: NodeRow[];
  /** Labels that a node loses when its row does not have them. */
  kinds?: ReadonlySet<string>;
  /** What a row does not say is taken away, not left as it is. */
  exact?: boolean;
  /** Given to new nodes only: from then on it is for others to change. */
  initially?: Properties;
}

export type NodeRow = {
  id: string;
  /** Beside that of the set. */
  labels: string[];
  properties: Properties;
};

/** Relationships from nodes of one label to nodes of another. */
export interface RelationshipSet {
  title: string;
  from: string;
  to: string;
  /** The property that tells apart several of a type between two nodes; without it there is one, and it has no properties. */
  key?: string;
  rows: RelationshipRow[];
  /** What a row does not say is taken away, not left as it is. */
  exact?: boolean;
}

export type RelationshipRow = {
  type: string;
  /** Ids of nodes. */
  source: string;
  target: string;
  /** The value of the set's `key`. */
  key: Value;
  properties: Properties;
};

/** A row of a set without a key. */
export const link = (source: string, type: string, target: string): RelationshipRow => ({
  ...{ type, source, target, key: null },
  properties: {},
});

export interface RemovedNodes {
  title: string;
  label: string;
  ids: string[];
}

export interface Plan {
  nodes: NodeSet[];
  relationships: RelationshipSet[];
  /** Taken away once all else is written, relationships first. */
  removed: { relationships: RelationshipSet[]; nodes: RemovedNodes[] };
  /** Labels beside those of cypher/schema whose ids have to be unique. */
  uniqueIds: string[];
}

export const join = (plans: Plan[]): Plan => ({
  nodes: plans.flatMap(({ nodes }) => nodes),
  relationships: plans.flatMap(({ relationships }) => relationships),
  removed: {
    relationships: plans.flatMap(({ removed }) => removed.relationships),
    nodes: plans.flatMap(({ removed }) => removed.nodes),
  },
  uniqueIds: plans.flatMap(({ uniqueIds }) => uniqueIds),
});
