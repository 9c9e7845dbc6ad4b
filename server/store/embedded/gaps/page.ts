/** docs/embedded-store.md, written from the records of the gaps. */
import { GAPS } from "./index.ts";
import { RULES } from "./rules.ts";

interface Row {
  id: string;
  sentence: string;
  why: string;
  example: string;
}

const cell = (text: string) => text.replaceAll("|", "\\|");
const row = ({ id, sentence, why, example }: Row) =>
  `| \`${id}\` | ${cell(sentence)} | ${cell(why)} | \`${cell(example)}\` |`;
const table = (rows: Row[]) =>
  ["| | what Liaisons does | because | example |", "| --- | --- | --- | --- |", ...rows.map(row)].join("\n");

export function page(): string {
  const refused = RULES.filter(({ does }) => does === "refuses");
  const rewritten = RULES.filter(({ does }) => does === "rewrites");
  return `# What the embedded store answers

Without \`NEO4J_URI\` Liaisons keeps its graph in an embedded engine that speaks most of Cypher. An answer that is wrong is
worse than none, so a query of yours is read before it runs: with Neo4j's own grammar of Cypher, knowing the types of
what it computes. It is then answered as Neo4j would answer it, or refused with a sentence that says why and where.
Neo4j itself runs every query as it is written.

Errors that Neo4j finds before it runs a query (a variable that is not defined, a node where a number is needed, an
aggregate in the wrong place) are found here too, with line and column.

\`tests/integration/guard/random.test.ts\` asks both stores queries made up at random, that read and that write:
\`GUARD_SEED=7 GUARD_RUNS=2000 npm run test:integration -- tests/integration/guard/random.test.ts\` tries others than every run does.

This page is written from \`server/store/embedded/gaps\`; \`npx vitest run tests/unit/guard/page.test.ts -u\` writes it anew.

## Refused

${table(refused)}

Functions and procedures that the engine does not have are refused by name: among them \`valueType\`, \`isEmpty\`,
\`point\`, \`randomUUID\`, the functions of times and durations, and everything with a dot in its name (\`apoc.*\`).
Quantified paths, path modes (\`ANY SHORTEST\`), \`CALL { } IN TRANSACTIONS\`, \`LOAD CSV\` and computed labels are refused too.

## Written differently for the engine

${table(rewritten)}

## Of the engine itself

${table(GAPS)}
`;
}
