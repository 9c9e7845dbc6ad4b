import { z } from "zod";
import {
  DeletedAnswerSchema,
  HistoryAnswerSchema,
  HistoryEntrySchema,
  RecordHistoryRequestSchema,
} from "../../contract/saved.ts";
import { endpoint, json, ok } from "../endpoint.ts";

export default [
  endpoint({
    method: "get",
    path: "/history",
    summary: "The queries that were run on the page, the latest first",
    request: {},
    answers: { 200: json("As many as are kept.", HistoryAnswerSchema) },
    problems: [],
    handler: async ({ saved }) => ok({ entries: await saved.history.list() }),
  }),
  endpoint({
    method: "post",
    path: "/history",
    summary: "Remembers a query that was run, and how it went",
    request: { body: RecordHistoryRequestSchema },
    answers: { 200: json("The entry.", HistoryEntrySchema) },
    problems: ["saved-unwritable"],
    handler: async ({ saved }, { body }) => ok(await saved.history.record(body)),
  }),
  endpoint({
    method: "delete",
    path: "/history",
    summary: "Forgets one entry of the history, or all of it",
    request: { query: z.strictObject({ id: z.uuid().optional() }) },
    answers: { 200: json("So many are gone.", DeletedAnswerSchema) },
    problems: ["saved-unwritable"],
    handler: async ({ saved }, { query }) => ok({ deleted: await saved.history.forget(query.id) }),
  }),
];
