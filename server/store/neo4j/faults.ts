/** What the driver and the server report, as problems that a person can act on. */
import { Neo4jError } from "neo4j-driver";
import type { Position } from "../../contract/problem.ts";
import { Problem, type ProblemCode } from "../../problems.ts";

export interface Where {
  /** The address, without credentials. */
  address: string;
  /** Null: the user's home database. */
  database: string | null;
  timeoutMs: number;
  /** Characters that stand before the person's own text, on its first line. */
  prefix?: number;
}

/** The first whose pattern fits the error's code decides; `about` completes the problem's sentence. */
const CODES: [RegExp, ProblemCode, about: (where: Where, message: string) => string][] = [
  [/^(ServiceUnavailable|SessionExpired|ProtocolError|N\/A)$/, "database-away", ({ address }) => address],
  [/\.DatabaseUnavailable$/, "database-away", ({ address }) => address],
  [/\.Database\.DatabaseNotFound$/, "database-missing", ({ database }) => database ?? ""],
  [/\.Security\.Forbidden$/, "query-invalid", (_, message) => message],
  [/\.ClientError\.Security\./, "database-refused-login", ({ address }) => address],
  [/\.Statement\.AccessMode$/, "write-in-read", () => ""],
  [/\.Transaction\.TransactionTimedOut/, "query-timeout", ({ timeoutMs }) => `${timeoutMs / 1_000} s`],
  [/\.Transaction\.(Terminated|LockClientStopped)$/, "query-cancelled", () => ""],
  [/\.Schema\.Constraint/, "constraint-violated", (_, message) => message],
  [/\.Statement\.SyntaxError$/, "query-syntax", (_, message) => message],
];

const HINTS: [RegExp, string][] = [
  [
    /Security\.CredentialsExpired/,
    "The password has to be changed first: open the database with cypher-shell or Neo4j Browser.",
  ],
  [
    /Security\.AuthenticationRateLimit/,
    "There were too many wrong passwords: wait a few seconds, then set NEO4J_PASSWORD.",
  ],
  [/http endpoint/, "NEO4J_URI leads to the HTTP port; Bolt listens on 7687 unless it was configured otherwise."],
  [/secure TLS connection/, "The server does not encrypt there: NEO4J_URI has to start with bolt:// or neo4j://."],
];

export function toProblem(error: unknown, where: Where): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof TypeError && /non-empty string/.test(error.message)) {
    return new Problem("query-syntax", "There is no query.", { cause: error });
  }
  if (!(error instanceof Neo4jError)) return new Problem("unexpected", "", { cause: error });
  const { message, position } = located(error.message, where.prefix ?? 0);
  const hint = HINTS.find(([pattern]) => pattern.test(`${error.code} ${error.message}`))?.[1];
  const [, code, about] = CODES.find(([pattern]) => pattern.test(error.code)) ?? [];
  // `USE other` in a query is the query's mistake, not the configuration's.
  const usesAnother = message.startsWith("Graph not found:") && message !== `Graph not found: ${where.database}`;
  if (!code || usesAnother) return new Problem("query-invalid", message, { position, cause: error });
  return new Problem(code, about?.(where, message), { hint, position, cause: error });
}

/** Takes `(line 1, column 9 (offset: 8))`, the quoted query and its caret off the sentence. */
function located(text: string, prefix: number): { message: string; position?: Position } {
  const match = /\s*\(line (\d+), column (\d+) \(offset: (\d+)\)\)[\s\S]*$/.exec(text);
  if (!match) return { message: text };
  const message = brief(text.slice(0, match.index));
  const line = Number(match[1]);
  if (line === 0) return { message };
  const column = Math.max(1, Number(match[2]) - (line === 1 ? prefix : 0));
  return { message, position: { line, column, offset: Math.max(0, Number(match[3]) - prefix) } };
}

/** A list of everything that could have stood there helps nobody once it is long. */
function brief(message: string): string {
  const [, sentence, expected = ""] = /^(.*?): expected (.*)$/s.exec(message) ?? [];
  return sentence && expected.split(", ").length > 8 ? sentence : message;
}
