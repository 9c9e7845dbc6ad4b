/** Describes a list of endpoints as OpenAPI 3.1, from the very schemas that check the requests. */
import { STATUS_CODES } from "node:http";
import { z } from "zod";
import * as evidence from "../contract/evidence.ts";
import * as explore from "../contract/explore.ts";
import * as files from "../contract/export.ts";
import * as graph from "../contract/graph.ts";
import * as health from "../contract/health.ts";
import * as incoming from "../contract/import.ts";
import * as language from "../contract/language.ts";
import * as problem from "../contract/problem.ts";
import * as query from "../contract/query.ts";
import * as saved from "../contract/saved.ts";
import * as schema from "../contract/schema.ts";
import * as statements from "../contract/statements.ts";
import * as values from "../contract/values.ts";
import { PROBLEMS, type ProblemCode } from "../problems.ts";
import type { Answers, Endpoint } from "./endpoint.ts";

type JsonSchema = Record<string, unknown>;

export interface OpenApiDocument extends JsonSchema {
  openapi: "3.1.0";
  /** What each path takes, by method. */
  paths: Record<string, JsonSchema>;
}

export function describeApi(endpoints: Endpoint[], version: string): OpenApiDocument {
  const paths: OpenApiDocument["paths"] = {};
  for (const endpoint of endpoints) {
    const path = `/api${endpoint.path.replace(/:(\w+)/g, "{$1}")}`;
    paths[path] = { ...paths[path], [endpoint.method]: operation(endpoint) };
  }
  return {
    openapi: "3.1.0",
    info: { title: "Liaisons", version, license: { name: "Apache-2.0", identifier: "Apache-2.0" } },
    paths,
    components: { schemas: components() },
  };
}

function operation({ method, path, summary, request, answers, problems }: Endpoint): JsonSchema {
  return {
    operationId: operationId(method, path),
    summary,
    parameters: [...parameters("path", request.params), ...parameters("query", request.query)],
    ...(request.body && {
      requestBody: { required: true, content: { "application/json": { schema: reference(request.body, "input") } } },
    }),
    responses: { ...failures([...(request.body ? WITH_BODY : []), ...problems, ...EVERYWHERE]), ...responses(answers) },
  };
}

/** `GET /nodes/:id/neighbors` is `getNodesIdNeighbors`. */
const operationId = (method: string, path: string) =>
  method + path.replace(/[^a-zA-Z]+(\w)/g, (_, letter: string) => letter.toUpperCase());

function parameters(place: "path" | "query", schema?: z.ZodObject): JsonSchema[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: "input" });
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: required.includes(name),
    schema: property,
  }));
}

function responses(answers: Answers): Record<string, JsonSchema> {
  return Object.fromEntries(
    Object.entries(answers).map(([status, answer]) => {
      const content =
        answer.kind === "file"
          ? Object.fromEntries(answer.mediaTypes.map((type) => [type, { schema: { type: "string" } }]))
          : {
              [answer.kind === "json" ? "application/json" : "application/x-ndjson"]: {
                schema: reference(answer.schema, "output"),
              },
            };
      return [status, { description: answer.about, content }];
    }),
  );
}

const EVERYWHERE: ProblemCode[] = [
  "bad-request",
  "foreign-host",
  "foreign-origin",
  "database-away",
  "database-refused-login",
  "database-missing",
  "store-locked",
  "store-unreadable",
  "store-crashed",
  "query-timeout",
  "unexpected",
];
const WITH_BODY: ProblemCode[] = ["bad-json", "body-too-large", "wrong-media-type"];

/** One answer a status, which names its codes. */
function failures(codes: ProblemCode[]): Record<string, JsonSchema> {
  const statuses = new Set(codes.map((code) => PROBLEMS[code].status));
  return Object.fromEntries(
    [...statuses].map((status) => {
      const here = codes.filter((code) => PROBLEMS[code].status === status);
      const content = { "application/json": { schema: reference(problem.ErrorAnswerSchema, "output") } };
      return [status, { description: `${STATUS_CODES[status] ?? "Closed"}: ${here.join(", ")}`, content }];
    }),
  );
}

type Way = "input" | "output";

const names = z.registry<{ id: string }>();
for (const [name, value] of Object.entries({
  ...values,
  ...graph,
  ...schema,
  ...explore,
  ...evidence,
  ...query,
  ...files,
  ...saved,
  ...statements,
  ...language,
  ...incoming,
  ...health,
  ...problem,
})) {
  if (value instanceof z.ZodType && !names.has(value)) names.add(value, { id: name.replace(/Schema$/, "") });
}

/** Everything of the contract by its name there: requests as they may be sent, the rest as it is answered. */
function components(): Record<string, JsonSchema> {
  const uri = (id: string) => `#/components/schemas/${id}`;
  const sent = z.toJSONSchema(names, { io: "input", uri }).schemas;
  // what a request becomes once it is checked is nobody else's business, and need not be representable
  const answered = z.toJSONSchema(names, { io: "output", uri, unrepresentable: "any" }).schemas;
  return Object.fromEntries(
    Object.keys(answered).map((id) => {
      const { $schema, $id, ...rest } = (id.endsWith("Request") ? sent : answered)[id] as JsonSchema;
      return [id, rest];
    }),
  );
}

function reference(schema: z.ZodType, io: Way): JsonSchema {
  const id = names.get(schema)?.id;
  if (id) return { $ref: `#/components/schemas/${id}` };
  const { $schema, ...rest } = z.toJSONSchema(schema, { io }) as JsonSchema;
  return rest;
}
