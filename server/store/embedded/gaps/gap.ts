import type { Properties } from "../../../contract/typed.ts";
import type { Edit } from "../edits.ts";
import type { Token } from "../tokens.ts";

/** The text of a query on its way to the engine. */
export interface Cypher {
  text: string;
  tokens: Token[];
  write: boolean;
}

/** Parameters that a rewritten query has in addition to those given. */
export type MoreParams = (given: Properties) => Properties;

/** Something that the engine does otherwise than Cypher says, as data. */
export interface Gap {
  id: string;
  /** What a person is told: it stands in the answer when the query is refused. */
  sentence: string;
  /** What the engine does, so that a later version can be tried against it. */
  why: string;
  /** Cypher that shows it. */
  example: string;
  /** The token for which a query is refused. */
  refuses?(query: Cypher): Token | undefined;
  /** Whether any query is refused that has these. */
  refusesParams?(params: Properties): boolean;
  /** What a query becomes so that its answer is right. */
  rewrites?(query: Cypher): { edits: Edit[]; params?: MoreParams } | undefined;
}
