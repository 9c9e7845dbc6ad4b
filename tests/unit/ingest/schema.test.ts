import { expect, test } from "vitest";
import { factsJsonSchema } from "../../../server/ingest/facts/schema.ts";

/** `npx vitest run --project unit -u tests/unit/ingest/schema.test.ts` writes it anew. */
test("data/facts.schema.json is what the ingestion checks", async () => {
  const schema = `${JSON.stringify(factsJsonSchema(), null, 2)}\n`;
  await expect(schema).toMatchFileSnapshot("../../../data/facts.schema.json");
});
