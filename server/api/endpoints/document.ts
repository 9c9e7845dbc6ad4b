import { DocumentAnswerSchema } from "../../contract/evidence.ts";
import { document } from "../../explore/document.ts";
import { endpoint, json, ok } from "../endpoint.ts";
import { DocumentId } from "./ids.ts";

export default endpoint({
  method: "get",
  path: "/documents/:id",
  summary: "The text of a document with its sentences, whom they mention and what they claim",
  request: { params: DocumentId },
  answers: { 200: json("Offsets are UTF-16 code units of the text.", DocumentAnswerSchema) },
  problems: ["unknown-document"],
  handler: async ({ store }, { params, signal }) => ok(await document(store, params, { signal })),
});
