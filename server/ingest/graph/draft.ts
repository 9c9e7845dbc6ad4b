/** What a file says that holds a graph and no claims: nodes and relationships as they are. */
import type { Properties } from "../../contract/typed.ts";
import type { Stated } from "../stated.ts";

export interface GraphNode {
  id: string;
  labels: string[];
  properties: Properties;
}

export interface GraphRelationship {
  /** Undefined: made of its ends and its type. */
  id?: string;
  type: string;
  /** Ids of nodes, in this file or another of the run. */
  source: string;
  target: string;
  properties: Properties;
}

export interface GraphDraft {
  kind: "graph";
  nodes: Stated<GraphNode>[];
  relationships: Stated<GraphRelationship>[];
}
