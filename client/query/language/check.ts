/** What the grammar and the rules of Cypher say against a statement. Slow (a tenth of a second), so in a worker of its own. */
import { isNotParamError, lintCypherQuery, type SymbolTable } from "@neo4j-cypher/language-support";
import { type Surroundings, toCheck } from "./schema.ts";

export interface Found {
  /** Offsets in the statement. */
  from: number;
  to: number;
  severity: "error" | "warning";
  message: string;
}

export interface Checked {
  found: Found[];
  symbols: SymbolTable[];
}

export type Check = ReturnType<typeof createCheck>;

const KEPT = 200;

export function createCheck() {
  let db = toCheck({ parameters: [] });
  const known = new Map<string, Checked>();

  return {
    learn(surroundings: Surroundings): void {
      db = toCheck(surroundings);
      known.clear();
    },

    check(statement: string): Checked {
      const found = known.get(statement) ?? checkOne(statement);
      if (known.size >= KEPT) known.clear();
      known.set(statement, found);
      return found;
    },
  };

  function checkOne(statement: string): Checked {
    const { diagnostics, symbolTables } = lintCypherQuery(statement, db, { consoleCommandsEnabled: false });
    // A parameter without a value is said where values are given.
    const found = diagnostics
      .map(({ offsets, severity, message }): Found => {
        const isPlaced = offsets.start >= 0 && offsets.end >= offsets.start;
        return {
          from: isPlaced ? offsets.start : 0,
          to: isPlaced ? offsets.end : statement.length,
          severity: severity === 1 ? "error" : "warning",
          message: typeof message === "string" ? message : message.value,
        };
      })
      .filter(isNotParamError);
    return { found: unique(found), symbols: symbolTables };
  }
}

/** Grammar and rules often say the same, and miss the end of what has gone wrong before. */
function unique(all: Found[]): Found[] {
  const byPlace = new Map(all.map((each) => [`${each.from} ${each.message}`, each]));
  const isAfterwards = ({ message, from }: Found) =>
    message.startsWith("Query cannot conclude") && all.some((other) => other.severity === "error" && other.from < from);
  return [...byPlace.values()].filter((each) => !isAfterwards(each));
}
