import { defineConfig } from "vitest/config";

const project = (name: string, settings: object) => ({
  test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`], ...settings },
});

// These share no more than modules, which are read once a worker and not once a file: half of the time was that.
const alone = { testTimeout: 20_000, isolate: false, maxWorkers: "100%", sequence: { groupOrder: 0 } };

// Real stores, servers and browsers: a file waits for them, and for its turn with Neo4j (tests/turn.ts), about as long as
// it works. Polls wait for a machine that is busy.
const onStores = {
  globalSetup: "tests/neo4j.ts",
  maxWorkers: 3,
  testTimeout: 60_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 20_000 } },
  // A machine that stands still for a moment is nobody's defect; what fails twice is one. The report names both.
  retry: 1,
  sequence: { groupOrder: 1 },
};

export default defineConfig({
  test: {
    projects: [project("unit", alone), project("browser", onStores), project("integration", onStores)],
  },
});
