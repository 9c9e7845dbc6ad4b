import { type SchemaAnswer, SchemaAnswerSchema } from "../../contract/schema.ts";
import { schema } from "../../explore/schema.ts";
import { endpoint, json, ok } from "../endpoint.ts";

export default endpoint({
  method: "get",
  path: "/schema",
  summary: "What the database holds: labels, relationship types, their properties, what joins what",
  request: {},
  answers: { 200: json("Counts are of the whole database; see `sampled` for the rest.", SchemaAnswerSchema) },
  problems: [],
  async handler({ store }, { signal }) {
    const answer = await schema(store, { signal });
    // a database without an evidence layer was not written by the ingestion: its names are its own
    return ok(answer.labels.some(({ evidence }) => evidence) ? await worded(answer) : answer);
  },
});

async function worded(answer: SchemaAnswer): Promise<SchemaAnswer> {
  const { wording } = await import("../../ingest/wording.ts");
  const { kinds, types } = await wording();
  return {
    ...answer,
    labels: answer.labels.map((label) => {
      const kind = kinds.get(label.name);
      return kind ? { ...label, reads: { en: kind.en, fr: kind.fr } } : label;
    }),
    relationshipTypes: answer.relationshipTypes.map((type) => {
      const known = types.get(type.name);
      if (!known) return type;
      const { reads, inverse, sentence, symmetric, polarity, modality } = known;
      return { ...type, reads, inverse, sentence, symmetric, polarity, modality };
    }),
  };
}
