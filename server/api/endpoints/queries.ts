import {
  DeletedAnswerSchema,
  DeleteSavedRequestSchema,
  QueriesAnswerSchema,
  SavedParamsSchema,
  SavedQuerySchema,
  SaveQueryRequestSchema,
} from "../../contract/saved.ts";
import { endpoint, json, ok } from "../endpoint.ts";

const path = "/queries/:id";

export default [
  endpoint({
    method: "get",
    path: "/queries",
    summary: "The saved queries, the latest first",
    request: {},
    answers: { 200: json("What there is.", QueriesAnswerSchema) },
    problems: [],
    async handler({ saved }) {
      const { entries, unreadable } = await saved.queries.list();
      return ok({ queries: entries, unreadable });
    },
  }),
  endpoint({
    method: "put",
    path,
    summary: "Saves a query, new or over the revision that it names",
    request: { params: SavedParamsSchema, body: SaveQueryRequestSchema },
    answers: { 200: json("The query as it is saved now.", SavedQuerySchema) },
    problems: ["saved-meanwhile", "saved-too-many", "saved-unreadable", "saved-unwritable"],
    handler: async ({ saved }, { params, body }) => ok(await saved.queries.save(params.id, body)),
  }),
  endpoint({
    method: "get",
    path,
    summary: "A saved query with its parameters",
    request: { params: SavedParamsSchema },
    answers: { 200: json("The query.", SavedQuerySchema) },
    problems: ["unknown-saved", "saved-unreadable"],
    handler: async ({ saved }, { params }) => ok(await saved.queries.read(params.id)),
  }),
  endpoint({
    method: "delete",
    path,
    summary: "Deletes a saved query",
    request: { params: SavedParamsSchema, query: DeleteSavedRequestSchema },
    answers: { 200: json("It is gone.", DeletedAnswerSchema) },
    problems: ["unknown-saved", "saved-meanwhile", "saved-unreadable", "saved-unwritable"],
    async handler({ saved }, { params, query }) {
      await saved.queries.remove(params.id, query.revision);
      return ok({ deleted: 1 });
    },
  }),
];
