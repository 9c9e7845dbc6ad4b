import { expect, test } from "vitest";
import { endpoints } from "../../../server/api/endpoints/index.ts";
import { describeApi } from "../../../server/api/openapi.ts";
import { PROBLEMS } from "../../../server/problems.ts";

const api = describeApi(endpoints, "1.2.3");
const document = JSON.parse(JSON.stringify(api));

interface Operation {
  operationId: string;
  summary: string;
  parameters: { name: string; in: string; required: boolean; schema: object }[];
  requestBody?: { content: Record<string, { schema: object }> };
  responses: Record<string, { description: string; content: Record<string, { schema: object }> }>;
}
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods as Record<string, Operation>).map(([method, operation]) => ({ path, method, operation })),
);

/** Every value of `$ref`, wherever it stands. */
function references(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === "$ref" ? [String(inner)] : references(inner)));
}

test("it lists exactly the endpoints there are", () => {
  const listed = operations.map(({ path, method }) => `${method} ${path}`);
  const there = endpoints.map(({ path, method }) => `${method} /api${path.replace(/:(\w+)/g, "{$1}")}`);
  expect(listed.sort()).toEqual(there.sort());
  expect(new Set(operations.map(({ operation }) => operation.operationId)).size).toBe(endpoints.length);
});

test("every reference leads somewhere", () => {
  const names = Object.keys(document.components.schemas);
  for (const reference of references(document)) {
    expect(names).toContain(reference.replace("#/components/schemas/", ""));
  }
});

test("what is sent and what is answered are described by their names", () => {
  const described = operations
    .filter(({ path }) => path !== "/api/openapi.json")
    .flatMap(({ operation: { requestBody, responses } }) => [requestBody, responses["200"]])
    .flatMap((each) => Object.entries(each?.content ?? {}))
    .filter(([mediaType]) => /json$/.test(mediaType))
    .map(([, { schema }]) => schema)
    .filter((schema) => !("type" in schema && schema.type === "string"));
  expect(described.filter((schema) => !("$ref" in schema))).toEqual([]);
});

test("every operation has a summary, declares the parameters of its path, and an answer", () => {
  for (const { path, operation } of operations) {
    expect(operation.summary).toMatch(/^[A-Z].{10,}/);
    const inPath = operation.parameters.filter((each) => each.in === "path");
    expect(inPath.map(({ name }) => `{${name}}`)).toEqual(path.match(/\{\w+\}/g) ?? []);
    for (const parameter of inPath) expect(parameter.required).toBe(true);
    for (const { description, content } of Object.values(operation.responses)) {
      expect(description).not.toBe("");
      for (const { schema } of Object.values(content)) expect(Object.keys(schema).length).toBeGreaterThan(0);
    }
    expect(operation.responses).toHaveProperty("200");
  }
});

test("what an endpoint refuses is listed under its status", () => {
  for (const endpoint of endpoints) {
    const path = `/api${endpoint.path.replace(/:(\w+)/g, "{$1}")}`;
    const { responses } = document.paths[path][endpoint.method] as Operation;
    for (const code of endpoint.problems) expect(responses[PROBLEMS[code].status]?.description).toContain(code);
  }
});

test("a request is described as it may be sent, an answer as it comes", () => {
  const { QueryRequest, Summary } = document.components.schemas;
  expect(QueryRequest.required).toEqual(["cypher"]);
  expect(QueryRequest.properties.access.default).toBe("read");
  expect(Summary.required).toContain("truncated");
});
