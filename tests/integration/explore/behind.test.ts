import { beforeAll, expect, test } from "vitest";
import type { StatementsAnswer, StatementsRequest } from "../../../server/contract/statements.ts";
import { StatementsRequestSchema } from "../../../server/contract/statements.ts";
import { statements } from "../../../server/explore/statements.ts";
import { loadSample } from "../../../server/ingest/sample.ts";
import { onBothStores, records } from "../../stores.ts";

const MACRON = "person/emmanuel-macron";
const QUESTIONS = [
  { question: "search", request: { q: "élysée" } },
  { question: "graph", request: { limit: 5 } },
  { question: "node", request: { id: MACRON } },
  { question: "nodes", request: { ids: [MACRON] } },
  { question: "expand", request: { ids: [MACRON], limit: 3 } },
  { question: "paths", request: { from: MACRON, to: "person/j-d-vance" } },
] as const;

onBothStores("the Cypher behind a question", (opened) => {
  beforeAll(() => loadSample(opened.store()));

  test.each(QUESTIONS)(
    "$question: every statement says what it answers, and runs in the editor as it is",
    async (asked) => {
      const request: StatementsRequest = StatementsRequestSchema.parse(asked);
      const answer: StatementsAnswer = await statements(opened.store(), request);
      expect(answer.statements.length).toBeGreaterThan(0);
      for (const { name, about, cypher, params } of answer.statements) {
        expect(about, name).toMatch(/^[A-Z]/);
        expect(cypher).not.toContain("$(");
        const rows = await records(opened.store(), { text: cypher, params, foreign: true });
        expect(Array.isArray(rows), name).toBe(true);
      }
    },
  );

  test("is what was really sent: the neighbors of an expand are in its rows", async () => {
    const request = StatementsRequestSchema.parse({ question: "expand", request: { ids: [MACRON], limit: 200 } });
    const { statements: sent } = await statements(opened.store(), request);
    const rows = await Promise.all(
      sent.map(({ cypher, params }) => records(opened.store(), { text: cypher, params, foreign: true })),
    );
    expect(JSON.stringify(rows)).toContain("person/elon-musk");
  });
});
