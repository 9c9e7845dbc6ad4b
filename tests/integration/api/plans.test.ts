import { beforeAll, expect, test } from "vitest";
import type { PlanOperator, QueryLine } from "../../../server/contract/query.ts";
import { loadSample } from "../../../server/ingest/sample.ts";
import { onBothStores } from "../../stores.ts";
import { served } from "./served.ts";

const summaryOf = (lines: QueryLine[]) => {
  const last = lines.at(-1)!;
  if (!("summary" in last)) throw new Error(JSON.stringify(last));
  return last.summary;
};
const operators = (plan: PlanOperator): PlanOperator[] => [plan, ...plan.children.flatMap(operators)];

onBothStores("plans and remarks", (opened) => {
  const api = served(opened);
  beforeAll(() => loadSample(opened.store()));
  const run = async (cypher: string, more: object = {}) => summaryOf(await api.query({ cypher, ...more }));
  const rowsOf = (lines: QueryLine[]) => lines.filter((line) => "row" in line);
  const QUERY = "MATCH (a:Person)-[m:MET]->(b) RETURN a.name AS name, count(m) AS times";

  test("EXPLAIN answers a plan and runs nothing", async () => {
    const { plan, counters } = await run("EXPLAIN CREATE (n:Never) RETURN n AS n", { access: "write" });
    expect(operators(plan!).some(({ operator }) => /create/i.test(operator))).toBe(true);
    expect(operators(plan!).every(({ rows }) => rows === undefined)).toBe(true);
    expect(counters.nodesCreated).toBe(0);
    expect(rowsOf(await api.query({ cypher: `EXPLAIN ${QUERY}` }))).toEqual([]);
    expect((await api.query({ cypher: "MATCH (n:Never) RETURN count(n) AS n" }))[1]).toEqual({ row: [0] });
  });

  test("PROFILE answers the plan with what each operator did", async () => {
    const { plan } = await run(`PROFILE ${QUERY}`);
    const measured = operators(plan!);
    expect(measured.length).toBeGreaterThan(2);
    for (const { rows } of measured) expect(rows).toBeGreaterThanOrEqual(0);
    if (opened.engine === "neo4j") expect(measured.some(({ dbHits = 0 }) => dbHits > 0)).toBe(true);
    else expect(measured.some(({ timeMs = 0 }) => timeMs > 0)).toBe(true);
  });

  test("no other query has a plan, whatever its columns are called", async () => {
    expect(await run("RETURN 'EXPLAIN' AS plan, 'x' AS `profile`")).not.toHaveProperty("plan");
  });

  test("whether a statement takes something away is read from the query, not from its words", async () => {
    const deletes = async (cypher: string) =>
      JSON.parse((await api.post("/api/query/explain", { cypher })).body).deletes;
    const taking = [
      "MATCH (n:Never) DELETE n",
      "MATCH (n:Never) detach /* all */ delete n",
      "MATCH (n:Never) REMOVE n.name",
      "MATCH (n:Never) REMOVE n:Never",
      "MATCH (n:Never) FOREACH (m IN [n] | DETACH DELETE m)",
      ...(opened.engine === "neo4j" ? ["MATCH (n:Never) CALL (n) { DETACH DELETE n }"] : []),
      "DROP INDEX never IF EXISTS",
    ];
    for (const cypher of taking) expect(await deletes(cypher), cypher).toBe(true);
    const leaving = [
      "RETURN 'DETACH DELETE n' AS text // DELETE n",
      "MATCH (n:`DELETE n`) RETURN n.remove AS delete",
      "CREATE (n:Never {drop: 1}) SET n.remove = 'DROP INDEX x'",
      "CREATE INDEX never IF NOT EXISTS FOR (n:Never) ON (n.x)",
    ];
    for (const cypher of leaving) expect(await deletes(cypher), cypher).toBe(false);
  });

  test("a remark says which place it is about", async () => {
    const { notifications } = await run("MATCH (n:Person) RETURN\n n.zork AS zork");
    if (opened.engine === "embedded") return expect(notifications).toEqual([]);
    expect(notifications).toMatchObject([{ description: expect.stringContaining("zork"), position: { line: 2 } }]);
  });
});
