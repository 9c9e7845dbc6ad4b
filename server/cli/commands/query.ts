import { readFile } from "node:fs/promises";
import { text as readAll } from "node:stream/consumers";
import type { Command } from "commander";
import type { Properties } from "../../contract/typed.ts";
import { Problem } from "../../problems.ts";
import { openStore } from "../../store/open.ts";
import { type CliCommand, EXIT } from "../command.ts";

interface Flags {
  param: Properties;
  params?: string;
  format?: string;
  write?: true;
  limit?: string;
  timeout?: string;
}

/** Eleven days; a timer of Node.js that is to run for more than twice as long goes off at once. */
const MOST_SECONDS = 1_000_000;

const FORMATS = ["table", "json", "csv", "tsv", "ndjson"] as const;

const NOTES = `
Reads unless --write is given. Without a query, or with -, it is read from standard input. A value of --param is JSON where
it is JSON, else text. What is not a row (how many, what was changed) goes to standard error.

Examples:
  liaisons query 'MATCH (p:Person) RETURN p.name AS name LIMIT 5'
  liaisons query 'MATCH (p {name: $name})--(q) RETURN q' --param name=Ada --format ndjson
  liaisons query --params values.json --format csv < report.cypher > report.csv
  liaisons query 'MATCH (n:Draft) DETACH DELETE n' --write

Exit codes: ${EXIT.fine} done; ${EXIT.failed} something is wrong, and was said; ${EXIT.usage} wrong usage; ${EXIT.interrupted} interrupted.`;

export const query: CliCommand = {
  name: "query",

  declare: (command) =>
    command
      .description("ask the graph in Cypher")
      .argument("[cypher]", "the query; left out or -: from standard input")
      .option("--param <name=value>", "a parameter; may stand several times", addParam, {})
      .option("--params <file>", "parameters from a JSON file")
      .option("--format <format>", `${FORMATS.join(", ")}; default: table on a terminal, else ndjson`)
      .option("--write", "let it change the graph")
      .option("--limit <rows>", "rows after which the answer is cut; default: none, of a table 1000")
      .option("--timeout <seconds>", "after which it is ended (LIAISONS_QUERY_TIMEOUT)")
      .addHelpText("after", NOTES),

  async run(command, cli) {
    const flags = command.opts<Flags>();
    const format = flags.format ?? (process.stdout.isTTY ? "table" : "ndjson");
    if (!FORMATS.includes(format as (typeof FORMATS)[number])) {
      throw new Problem("bad-usage", `--format takes ${FORMATS.join(", ")}, not “${format}”.`);
    }
    const limit = wholeNumber("--limit", flags.limit, 999_999_999);
    const timeout = wholeNumber("--timeout", flags.timeout, MOST_SECONDS);
    const params = { ...(flags.params && (await paramsIn(flags.params))), ...flags.param };
    const text = await queryOf(command);
    const config = cli.config();
    const { answer } = await import("../answer.ts");
    const store = await openStore(config);
    const interrupt = new AbortController();
    const stop = () => interrupt.abort();
    process.once("SIGINT", stop).once("SIGTERM", stop);
    // Whoever reads the rows may have had enough: `| head`.
    process.stdout.once("error", stop);
    try {
      const result = await store.run({
        ...{ text, params, foreign: true, signal: interrupt.signal },
        access: flags.write ? "write" : "read",
        maxRows: limit ?? (format === "table" ? 1_000 : undefined),
        timeoutMs: (timeout ?? config.LIAISONS_QUERY_TIMEOUT) * 1_000,
      });
      await answer(result, format, process.stdout, process.stderr);
      return EXIT.fine;
    } catch (error) {
      if (interrupt.signal.aborted) return EXIT.interrupted;
      throw error instanceof Problem ? placed(error) : error;
    } finally {
      await store.close();
    }
  },
};

/** `name=value`; the value is JSON where it is JSON. */
function addParam(pair: string, params: Properties): Properties {
  const [, name, value] = /^([^=]+)=(.*)$/s.exec(pair) ?? [];
  if (name === undefined || value === undefined)
    throw new Problem("bad-usage", `--param takes name=value, not “${pair}”.`);
  return { ...params, [name]: jsonOr(value) };
}

function jsonOr(text: string): Properties[string] {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

async function paramsIn(file: string): Promise<Properties> {
  const no = (reason: string) => new Problem("bad-usage", `--params: ${file} ${reason}.`);
  const text = await readFile(file, "utf8").catch(() => {
    throw no("cannot be read");
  });
  const value = jsonOr(text);
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw no("is no JSON object of parameters");
  return value as Properties;
}

async function queryOf(command: Command): Promise<string> {
  const [given] = command.args;
  if (given === undefined && process.stdin.isTTY)
    throw new Problem("bad-usage", "There is no query: see liaisons query --help.");
  const text = given === undefined || given === "-" ? await readAll(process.stdin) : given;
  if (text.trim() === "") throw new Problem("bad-usage", "The query is empty.");
  return text;
}

function wholeNumber(flag: string, text: string | undefined, most: number): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d*$/.test(text) || Number(text) > most)
    throw new Problem("bad-usage", `${flag} takes a whole number from 1 to ${most}, not “${text}”.`);
  return Number(text);
}

/** A mistake in the query is said with its place. */
function placed(problem: Problem): Problem {
  if (!problem.position) return problem;
  const { line, column } = problem.position;
  return new Problem("query-invalid", `Line ${line}, column ${column}: ${problem.message}`, {
    hint: problem.hint,
    cause: problem,
  });
}
