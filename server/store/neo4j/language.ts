import type { FunctionInfo, LanguageAnswer, ProcedureInfo } from "../../contract/language.ts";
import type { Row, Value } from "../../contract/typed.ts";
import { Problem } from "../../problems.ts";
import type { Query, Result } from "../store.ts";

/** A row by its columns: which there are differs from one version of Neo4j to the next. */
type Told = Record<string, Value | undefined>;

export async function languageOf(run: (query: Query) => Promise<Result>): Promise<LanguageAnswer> {
  const [functions, procedures] = await Promise.all([
    shown(run, "SHOW FUNCTIONS YIELD *"),
    shown(run, "SHOW PROCEDURES YIELD *"),
  ]);
  return {
    functions: functions && longest(functions.map(toFunction)),
    procedures: procedures && longest(procedures.map(toProcedure)),
  };
}

/** Null where the database does not know the command, or does not let this user look. */
async function shown(run: (query: Query) => Promise<Result>, text: string): Promise<Told[] | null> {
  try {
    const { columns, batches } = await run({ text });
    const rows: Row[] = [];
    for await (const batch of batches) rows.push(...batch);
    return rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])));
  } catch (error) {
    if (error instanceof Problem && ["query-syntax", "query-invalid"].includes(error.code)) return null;
    throw error;
  }
}

const toFunction = (told: Told): FunctionInfo => ({
  ...named(told),
  category: text(told.category),
  returns: text(told.returnDescription),
  aggregating: told.aggregating === true,
  builtIn: told.isBuiltIn === true,
});

const toProcedure = (told: Told): ProcedureInfo => ({
  ...named(told),
  mode: text(told.mode),
  yields: list(told.returnDescription).map(({ name, type }) => ({ name: text(name), type: text(type) })),
});

function named(told: Told) {
  return {
    name: text(told.name),
    signature: text(told.signature),
    description: text(told.description),
    arguments: list(told.argumentDescription).map((argument) => ({
      name: text(argument.name),
      type: text(argument.type),
      description: text(argument.description),
      ...(argument.default !== undefined && { default: defaultOf(text(argument.default)) }),
    })),
    deprecated: told.isDeprecated === true,
  };
}

/** `DefaultParameterValue{value=300, type=INTEGER}` */
const defaultOf = (told: string) => /value=(.*), type=/s.exec(told)?.[1] ?? told;

const text = (value: Value | undefined) => (typeof value === "string" ? value : "");
const list = (value: Value | undefined) => (Array.isArray(value) ? (value as Told[]) : []);

/** One a name: of those that are shown once a way of calling them, the one that takes most. */
function longest<T extends { name: string; arguments: unknown[] }>(all: T[]): T[] {
  const best = new Map<string, T>();
  for (const each of all) {
    const other = best.get(each.name);
    if (!other || other.arguments.length < each.arguments.length) best.set(each.name, each);
  }
  return [...best.values()];
}
