/** What the driver and the server report, as problems that a person can act on. */
import { Neo4jError } from "neo4j-driver";
import type { Position } from "../../contract/problem.ts";
import { Problem } from "../../problems.ts";

export interface Where {
  /** The address, without credentials. */
  address: string;
  database: string;
  timeoutMs: number;
  /** Characters that stand before the person's own text on its first line. */
  prefix?: number;
}

const AWAY = new Set(["ServiceUnavailable", "SessionExpired", "N/A"]);

export function toProblem(error: unknown, where: Where): Problem {
  if (error instanceof Problem) return error;
  if (!(error instanceof Neo4jError)) return new Problem("unexpected", "", { cause: error });
  const { code } = error;
  const { message, position } = located(error.message, where.prefix ?? 0);
  const extra = { position, cause: error };

  if (AWAY.has(code) || code.startsWith("Neo.TransientError.General.DatabaseUnavailable")) {
    return new Problem("database-away", where.address, extra);
  }
  if (code === "Neo.ClientError.Database.DatabaseNotFound")
    return new Problem("database-missing", where.database, extra);
  if (code.startsWith("Neo.ClientError.Security.")) {
    return code.endsWith(".Forbidden")
      ? new Problem("query-invalid", message, extra)
      : new Problem("database-refused-login", where.address, extra);
  }
  if (code === "Neo.ClientError.Statement.AccessMode") return new Problem("write-in-read", "", extra);
  if (code.startsWith("Neo.ClientError.Transaction.TransactionTimedOut")) {
    return new Problem("query-timeout", `${where.timeoutMs / 1_000} s`, extra);
  }
  if (/\.Terminated$|LockClientStopped$/.test(code)) return new Problem("query-cancelled", "", extra);
  if (code.startsWith("Neo.ClientError.Schema.Constraint")) return new Problem("constraint-violated", message, extra);
  if (code === "Neo.ClientError.Statement.SyntaxError") return new Problem("query-syntax", message, extra);
  return new Problem("query-invalid", message, extra);
}

/** Splits `… (line 1, column 9 (offset: 8))` and the quoted query with its caret off the sentence. */
function located(text: string, prefix: number): { message: string; position?: Position } {
  const match = /\s*\(line (\d+), column (\d+) \(offset: (\d+)\)\)[\s\S]*$/.exec(text);
  if (!match) return { message: text };
  const line = Number(match[1]);
  const column = Number(match[2]) - (line === 1 ? prefix : 0);
  const offset = Number(match[3]) - prefix;
  return {
    message: text.slice(0, match.index),
    position: { line, column: Math.max(1, column), offset: Math.max(0, offset) },
  };
}
