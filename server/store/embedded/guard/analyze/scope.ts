import type { Properties } from "../../../../contract/typed.ts";
import type { Type } from "../types.ts";

/** What a name stands for at some place of a query. */
export type Scope = ReadonlyMap<string, Type>;

export interface Surroundings {
  scope: Scope;
  params: Properties;
  /** Nothing is run: parameters may be missing. */
  explain: boolean;
  /** Whether an aggregate may stand here, and if not, why. */
  aggregates: "allowed" | "misplaced" | "nested";
  /** Whether `(a)-->(b)` may stand here: where a truth value is asked for. */
  predicates: boolean;
}

export const withNames = (scope: Scope, ...added: [string, Type][]): Scope => new Map([...scope, ...added]);
