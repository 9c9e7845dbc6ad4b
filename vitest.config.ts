import { defineConfig } from "vitest/config";

const project = (name: string, settings: object) => ({
  test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`], ...settings },
});

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

export default defineConfig({
  test: {
    projects: [
      project("unit", { testTimeout: 20_000 }),
      project("integration", onStores),
      project("browser", onStores),
    ],
  },
});
