/** A line that begins with a colon: it speaks to the editor, not to the database. */
import type { QueryLine } from "../../../server/contract/query.ts";
import type { SchemaAnswer } from "../../../server/contract/schema.ts";
import type { Value } from "../../../server/contract/typed.ts";
import type { Words } from "../../words/words.tsx";
import type { Parameters } from "../parameters/parameters.ts";

/** What a command can see and do. */
export interface Surroundings {
  words: Words;
  schema: SchemaAnswer | undefined;
  commands: readonly Command[];
  /** Of the tab. */
  parameters(): Parameters;
  setParameters(change: (before: Parameters) => Parameters): void;
  /** Lets the database work an expression out. Rejects with its problem. */
  evaluate(expression: string, signal: AbortSignal): Promise<Value>;
  clear(): void;
}

export interface Command {
  /** Without the colon, e.g. `param`. */
  name: string;
  /** How it is written, e.g. `:param name => value`; several ways stand in several lines. */
  usage: string[];
  about(words: Words): string;
  /** `rest` is what stands behind the name. Throws an `ApiProblem` for what it cannot do. */
  run(rest: string, surroundings: Surroundings, signal: AbortSignal): QueryLine[] | Promise<QueryLine[]>;
}

export const table = (columns: string[], rows: Value[][]): QueryLine[] => [
  { columns },
  ...rows.map((row) => ({ row })),
];
