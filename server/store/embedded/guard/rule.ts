import type { Properties } from "../../../contract/typed.ts";
import type { Expression, Kind, Node, NodeOf, Span } from "./tree.ts";

/** What a rule may ask while it changes a query. */
export interface Context {
  params: Properties;
  /** A variable that the query does not have. */
  fresh(): string;
  /**
   * An expression that ends the query when it is computed: with this sentence as a refusal, or as an error that Neo4j
   * would have raised too.
   */
  fail(sentence: string, at: Span, code?: "query-refused" | "query-invalid"): Expression;
}

/** Something that the engine does otherwise than Cypher says, and what a query becomes because of it. */
export interface Rule<K extends Kind = Kind> {
  id: string;
  /** What becomes of it, as a person is told in the documentation and, where it is refused, in the answer. */
  sentence: string;
  /** What the engine does, so that a later version can be tried against it. */
  why: string;
  /** Cypher that shows it. */
  example: string;
  /** What becomes of the example. */
  does: "rewrites" | "refuses";
  /** The kinds of nodes that it looks at. */
  at: K[];
  /** What the node becomes; undefined where it may stay. Its parts have been through the rule already. */
  change(node: NodeOf<K>, context: Context): Node | undefined;
}

export const rule = <K extends Kind>(record: Rule<K>): Rule => record as unknown as Rule;
