/** What the database holds and knows, as the language package wants to be told. */
import type { DbSchema } from "@neo4j-cypher/language-support";
import type { FunctionInfo, LanguageAnswer, ProcedureInfo } from "../../../server/contract/language.ts";
import type { SchemaAnswer } from "../../../server/contract/schema.ts";

export interface Surroundings {
  /** Undefined: not known yet. */
  schema?: SchemaAnswer;
  language?: LanguageAnswer;
  /** Names of the parameters that have a value. */
  parameters: string[];
}

/** Every version of the language: a query may begin with `CYPHER 25`. */
const VERSIONS = ["CYPHER 5", "CYPHER 25"];

export function toDbSchema({ schema, language, parameters }: Surroundings): DbSchema {
  const registry = <T, R>(all: T[] | null | undefined, entry: (each: T) => [string, R]) => {
    if (!all) return undefined;
    const byName = Object.fromEntries(all.map(entry));
    return Object.fromEntries(VERSIONS.map((version) => [version, byName]));
  };
  return {
    parameters: Object.fromEntries(parameters.map((name) => [name, ""])),
    ...(schema && {
      labels: schema.labels.map(({ name }) => name),
      relationshipTypes: schema.relationshipTypes.map(({ name }) => name),
      propertyKeys: propertiesOf(schema),
      // Of a sample nobody can say what is not there.
      ...(!schema.sampled && {
        graphSchema: schema.patterns.map(({ from, type, to }) => ({ from, to, relType: type })),
      }),
    }),
    functions: registry(language?.functions, toFunction),
    procedures: registry(language?.procedures, toProcedure),
  };
}

/** The same for who warns of names that are not there. */
export function toCheck(surroundings: Surroundings): DbSchema {
  const db = toDbSchema(surroundings);
  return surroundings.schema?.sampled ? { ...db, propertyKeys: undefined } : db;
}

function propertiesOf({ labels, relationshipTypes }: SchemaAnswer): string[] {
  const names = [...labels, ...relationshipTypes].flatMap(({ properties }) => properties.map(({ name }) => name));
  return [...new Set(names)].sort();
}

const argumentsOf = (all: FunctionInfo["arguments"]) =>
  all.map(({ name, type, description, default: fallback }) => ({
    name,
    type,
    description,
    isDeprecated: false,
    ...(fallback !== undefined && { default: `DefaultParameterValue{value=${fallback}, type=${type}}` }),
  }));

const toFunction = (told: FunctionInfo) =>
  [
    told.name,
    {
      name: told.name,
      category: told.category,
      description: told.description,
      isBuiltIn: told.builtIn,
      argumentDescription: argumentsOf(told.arguments),
      returnDescription: told.returns,
      signature: told.signature,
      aggregating: told.aggregating,
      isDeprecated: told.deprecated,
    },
  ] as [string, NonNullable<NonNullable<DbSchema["functions"]>[string]>[string]];

const toProcedure = (told: ProcedureInfo) =>
  [
    told.name,
    {
      name: told.name,
      description: told.description,
      mode: told.mode,
      worksOnSystem: false,
      argumentDescription: argumentsOf(told.arguments),
      returnDescription: told.yields.map(({ name, type }) => ({ name, type, description: "", isDeprecated: false })),
      signature: told.signature,
      admin: false,
      option: { deprecated: told.deprecated },
    },
  ] as [string, NonNullable<NonNullable<DbSchema["procedures"]>[string]>[string]];
