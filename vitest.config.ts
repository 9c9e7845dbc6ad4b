import { defineConfig } from "vitest/config";

const project = (name: string, settings: object) => ({
  test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`], ...settings },
});

export default defineConfig({
  test: {
    projects: [
      project("unit", {}),
      // One Neo4j and one machine: files run one after the other, each on an emptied store.
      project("integration", {
        globalSetup: "tests/neo4j.ts",
        fileParallelism: false,
        testTimeout: 60_000,
        hookTimeout: 120_000,
      }),
      project("browser", {
        globalSetup: "tests/neo4j.ts",
        fileParallelism: false,
        testTimeout: 60_000,
        hookTimeout: 120_000,
      }),
    ],
  },
});
