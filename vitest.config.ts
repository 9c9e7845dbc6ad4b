import { defineConfig } from "vitest/config";

const project = (name: string, settings: object) => ({
  test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`], ...settings },
});

// These share no more than modules, which are read once a worker and not once a file: half of the time was that.
const alone = { testTimeout: 20_000, isolate: false, maxWorkers: "100%" };

// One Neo4j and one machine: files run one after the other, each on an emptied store. Polls wait for a machine that is busy.
const onStores = {
  globalSetup: "tests/neo4j.ts",
  fileParallelism: false,
  testTimeout: 60_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 20_000 } },
  // A machine that stands still for a moment is nobody's defect; what fails twice is one.
  retry: 1,
};

/** Journeys through the page on both stores; what else is in tests/browser is tried on the embedded one. */
const JOURNEYS = ["cypher", "explore"].map((name) => `tests/browser/${name}.test.ts`);

// A test of the page on a store of its own waits more than it works: two of them at a time.
const onPages = { ...onStores, globalSetup: [], fileParallelism: true, maxWorkers: 2, exclude: JOURNEYS };

// One group after the other, so that none takes the processor from the next.
export default defineConfig({
  test: {
    projects: [
      project("unit", { ...alone, sequence: { groupOrder: 0 } }),
      project("browser", { ...onPages, sequence: { groupOrder: 1 } }),
      project("journeys", { ...onStores, include: JOURNEYS, sequence: { groupOrder: 2 } }),
      project("integration", { ...onStores, sequence: { groupOrder: 3 } }),
    ],
  },
});
