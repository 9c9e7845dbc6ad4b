import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ask, editor, outcome, panel, withConsole, write } from "./console.ts";
import { engines, run, says, shown, soon } from "./page.ts";
import { visiting } from "./visit.ts";

const EXAMPLES = new URL("../../cypher/examples/", import.meta.url);
const examples = readdirSync(EXAMPLES).map((file) => readFileSync(new URL(file, EXAMPLES), "utf8"));

describe.each(engines())("the Cypher pane (%s)", (engine) => {
  const { open, expectComplaint } = visiting({ engine });

  const withPanel = () => withConsole(open);

  test("runs a query with Ctrl+Enter and shows rows, count and time", async () => {
    const page = await withPanel();
    await ask(page, "UNWIND range(1, 300) AS n RETURN n, 'row ' + toString(n) AS text");
    await says(outcome(page), /^300 rows · [\d,]+ ms/);
    const table = panel(page).getByRole("table", { name: "Results" });
    await soon(() => table.getAttribute("aria-rowcount")).toBe("301");
    expect(await table.getByRole("row").count()).toBeLessThan(100);
    await table.getByRole("cell", { name: "row 1", exact: true }).waitFor();
    // sorted by a click, down to the last row
    await table.getByRole("button", { name: "n", exact: true }).click();
    await table.getByRole("button", { name: "n" }).click();
    await table.getByRole("cell", { name: "row 300", exact: true }).waitFor();
  });

  test("says what was cut and gets more", async () => {
    const page = await withPanel();
    await ask(page, "UNWIND range(1, 2500) AS n RETURN n");
    await says(outcome(page), "1,000 rows, because the limit is 1,000; there are more");
    await panel(page).getByRole("button", { name: "Up to 10,000" }).click();
    await says(outcome(page), /^2,500 rows · /);
  });

  test("marks an error where it is and says it as a sentence", async () => {
    expectComplaint(/status of 400/);
    const page = await withPanel();
    await ask(page, "MATCH (n)\nRETRUN n");
    await panel(page).getByRole("alert").waitFor();
    const marked = panel(page).locator(".cm-lintRange-error");
    await marked.waitFor();
    const line = await marked.evaluate((mark) => mark.closest(".cm-line")?.textContent);
    expect(line).toBe("RETRUN n");
    await write(page, "MATCH (n)\nRETURN n");
    await soon(() => marked.count()).toBe(0);
  });

  test("cancels a query that would never end, and the next one works", async () => {
    const page = await withPanel();
    await ask(page, "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN max(a * b) AS most");
    await panel(page).getByRole("button", { name: "Cancel" }).click();
    await says(outcome(page), "Cancelled");
    await ask(page, "RETURN 1 AS one");
    await says(outcome(page), /^1 row · /);
  });

  test("refuses to change the graph until changes are allowed", async () => {
    expectComplaint(/status of 403/);
    const page = await withPanel();
    await ask(page, "CREATE (n:Draft {name: 'mine'}) RETURN n");
    await says(panel(page).getByRole("alert"), "changes the graph");
    await panel(page).getByRole("switch", { name: "Allow changes" }).press(" ");
    await editor(page).press("Control+Enter");
    await says(outcome(page), "1 node created");
  });

  test("puts what a query found on the canvas, with the relationships that it returned", async () => {
    const page = await withPanel();
    await run(page, "Clear the canvas");
    await soon(() => shown(page).then(({ nodes }) => nodes)).toBe(0);
    await ask(page, "MATCH (a:Country)-[r:SIGNED]->(d:Declaration) RETURN a, r, d");
    await panel(page)
      .getByRole("button", { name: /^Show 4 nodes on canvas/ })
      .click();
    await soon(() => shown(page)).toMatchObject({ nodes: 4, relationships: 3 });
  });

  test("offers examples, and runs the one that is chosen", async () => {
    const page = await withPanel();
    // where the answers will be, and on the shelf
    await panel(page).getByRole("button", { name: "Who signed the declaration, and who declined" }).click();
    await panel(page).getByRole("button", { name: "Run" }).click();
    await says(outcome(page), /^7 rows · /);
    await panel(page).getByRole("button", { name: "Queries" }).click();
    await panel(page).getByRole("button", { name: "The shortest path between two people" }).click();
    await panel(page).getByRole("button", { name: "Run" }).click();
    await says(outcome(page), /^1 row · /);
  });

  test("has no example that finds nothing in the sample", async () => {
    const page = await open();
    const found = await Promise.all(
      examples.map(async (cypher) => {
        const answer = await page.request.post(new URL("/api/query", page.url()).href, { data: { cypher } });
        const lines = (await answer.text()).trim().split("\n");
        return { cypher, rows: JSON.parse(lines.at(-1)!).summary?.rows };
      }),
    );
    expect(found.filter(({ rows }) => !rows)).toEqual([]);
  });
});
