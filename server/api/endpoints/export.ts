import { ExportRequestSchema, FORMATS } from "../../contract/export.ts";
import { TABLE_FORMATS } from "../../contract/tables.ts";
import { exportFile } from "../../export/export.ts";
import { endpoint, file, ok } from "../endpoint.ts";

export default endpoint({
  method: "post",
  path: "/export",
  summary: "A subgraph or rows as a file: what is shown, or what a query finds",
  request: { body: ExportRequestSchema },
  // keys and places of tens of thousands of nodes and edges
  bodyLimit: 16_000_000,
  longRunning: true,
  answers: {
    200: file(
      "The file, to be saved.",
      [...FORMATS, ...TABLE_FORMATS].map(({ mediaType }) => mediaType),
    ),
  },
  problems: [
    "unknown-node",
    "unknown-edge",
    "query-syntax",
    "query-invalid",
    "query-refused",
    "write-in-read",
    "too-many-queries",
    "query-cancelled",
  ],
  handler: async ({ store }, { body, signal }) => ok(await exportFile(store, body, { signal })),
});
