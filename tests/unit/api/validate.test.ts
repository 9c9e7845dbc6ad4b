import { expect, test } from "vitest";
import { validate } from "../../../server/api/validate.ts";
import { ExpandRequestSchema, SearchRequestSchema } from "../../../server/contract/explore.ts";
import { ExportRequestSchema } from "../../../server/contract/export.ts";
import { QueryRequestSchema } from "../../../server/contract/query.ts";
import { Problem } from "../../../server/problems.ts";

test.each([
  [SearchRequestSchema, { q: "a", limit: "-1" }, "“limit” in the query string has to be at least 1."],
  [SearchRequestSchema, { q: "a", limit: "201" }, "“limit” in the query string has to be at most 200."],
  [SearchRequestSchema, { q: "a", limit: "ten" }, "“limit” in the query string has to be a number."],
  [SearchRequestSchema, { q: "a", limit: "1.5" }, "“limit” in the query string has to be a whole number."],
  [SearchRequestSchema, { q: "a", limit: ["1", "2"] }, "“limit” in the query string has to be a number."],
  [SearchRequestSchema, {}, "“q” in the query string is missing."],
  [SearchRequestSchema, { q: "  " }, "“q” in the query string must not be empty."],
  [SearchRequestSchema, { q: "a".repeat(201) }, "“q” in the query string has to have at most 200 characters."],
  [SearchRequestSchema, { q: "a", lmit: "3" }, "The query string does not take “lmit”; it takes q, limit, label."],
])("a sentence says what was expected of a query: %#", (schema, value, sentence) => {
  expect(() => validate(schema, value, "query string")).toThrow(new Problem("bad-request", sentence));
});

test.each([
  [ExpandRequestSchema, undefined, "The body is missing."],
  [ExpandRequestSchema, [], "The body has to be an object."],
  [ExpandRequestSchema, { ids: [] }, "“ids” in the body must not be empty."],
  [ExpandRequestSchema, { ids: ["a", 7] }, "“ids.1” in the body has to be text."],
  [ExpandRequestSchema, { ids: ["a"], direction: "up" }, "“direction” in the body has to be “out” or “in” or “both”."],
  [QueryRequestSchema, { cypher: "RETURN 1", access: "admin" }, "“access” in the body has to be “read” or “write”."],
  [ExportRequestSchema, { format: "gexf", nodes: [1] }, "“nodes.0” in the body has to be text."],
  [ExportRequestSchema, { format: "doc", nodes: ["a"] }, "“format” in the body has to be “json” or “gexf”."],
])("a sentence says what was expected of a body: %#", (schema, value, sentence) => {
  expect(() => validate(schema, value, "body")).toThrow(new Problem("bad-request", sentence));
});

test("a body that is nested a hundred thousand levels deep is refused like any other", () => {
  const deep = JSON.parse(`${"[".repeat(100_000)}${"]".repeat(100_000)}`);
  expect(() => validate(QueryRequestSchema, { cypher: "RETURN $deep", params: { deep } }, "body")).toThrow(
    new Problem("bad-request", "The body is nested too deeply."),
  );
});

test("what fits comes back with its defaults", () => {
  expect(validate(SearchRequestSchema, { q: " Élysée ", limit: "5" }, "query string")).toEqual({
    q: "Élysée",
    limit: 5,
  });
});
