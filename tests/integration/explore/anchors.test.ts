import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { PlanOperator } from "../../../server/contract/query.ts";
import { EmbeddedStore } from "../../../server/store/embedded/store.ts";
import { statement, statements } from "../../../server/store/statements.ts";

const NAMES = { label: "L", labels: ["L"], from: "L", to: "L", type: "T", key: "id", mark: "m" };
let folder: string;
let store: EmbeddedStore;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "liaisons-"));
  store = await EmbeddedStore.open({ folder, timeoutMs: 30_000 });
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

const operators = (plan: PlanOperator): PlanOperator[] => [plan, ...plan.children.flatMap(operators)];
const planOf = async (text: string) => operators((await store.explain(text)).plan);

/** Where the engine walks to a node that it knows, from all nodes of a label in turn. */
const walksFromAll = (plan: PlanOperator[]) =>
  plan.filter(({ details, children }) => {
    const [from] = children;
    return /_cycle_end_/.test(details) && from?.operator === "NodeScan" && !from.details.endsWith(":*");
  });

test("a pattern that ends with the known node is walked from all nodes of a label", async () => {
  const plan = await planOf("MATCH (n) WHERE elementId(n) IN $ids MATCH (m:L)-[:T]->(n) RETURN m AS m");
  expect(walksFromAll(plan)).toHaveLength(1);
});

const files = [...statements().keys()].filter((name) => /^(read|write)\//.test(name) && name !== "write/unique-id");
test.each(files)("%s begins its patterns with what it knows", async (file) => {
  expect(walksFromAll(await planOf(statement(file, NAMES)))).toEqual([]);
});
