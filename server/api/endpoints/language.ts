import { LanguageAnswerSchema } from "../../contract/language.ts";
import { endpoint, json, ok } from "../endpoint.ts";

export default endpoint({
  method: "get",
  path: "/language",
  summary: "The functions and procedures that a query may call here",
  request: {},
  answers: { 200: json("With signatures, as the database describes them.", LanguageAnswerSchema) },
  problems: [],
  handler: async ({ store }) => ok(await store.language()),
});
