import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { ask, outcome, panel, withConsole } from "./console.ts";
import { engines, says, shown, soon } from "./page.ts";
import { visiting } from "./visit.ts";

describe.each(engines())("what a query answered (%s)", (engine) => {
  const { open, expectComplaint } = visiting({ engine });

  async function asked(cypher: string): Promise<Page> {
    const page = await withConsole(open, { permissions: ["clipboard-read", "clipboard-write"] });
    await ask(page, cypher);
    return page;
  }
  const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
  const table = (page: Page) => panel(page).getByRole("table", { name: "Results" });

  test("every type of value is shown and copied as it is", async () => {
    const page = await asked(
      "RETURN 9007199254740993 AS big, 1.0 AS whole, null AS nothing, '' AS empty, [1, 'x'] AS list, {a: 'b'} AS map, date('2025-02-11') AS day",
    );
    await says(outcome(page), /^1 row · /);
    const cells = await table(page).getByRole("cell").allInnerTexts();
    const whole = engine === "neo4j" ? "1.0" : expect.stringMatching(/^1(\.0)?$/);
    expect(cells).toEqual(["9007199254740993", whole, "null", '""', '[1, "x"]', '{a: "b"}', "2025-02-11"]);

    // by keyboard: to the first cell, one to the right of the list, and open
    await table(page).getByRole("cell").first().focus();
    await page.keyboard.press("Control+c");
    await soon(() => clipboard(page)).toBe("9007199254740993");
    for (let i = 0; i < 4; i++) await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    const value = panel(page).getByRole("region", { name: "Value" });
    await says(value.locator("header"), "listLIST");
    await value.getByRole("button", { name: "Copy as JSON" }).click();
    await soon(async () => JSON.parse(await clipboard(page))).toEqual([1, "x"]);
    await page.keyboard.press("Escape");
    await value.waitFor({ state: "detached" });
  });

  test("rows are copied, saved, and all of them saved where the limit has cut them", async () => {
    const page = await asked("UNWIND range(1, 1500) AS n RETURN n, 'a, \"' + toString(n) + '\"' AS text");
    await says(outcome(page), "1,000 rows, because");
    const take = async (name: string) => {
      await panel(page).getByRole("button", { name: "Copy or save" }).click();
      await page.getByRole("menuitem", { name, exact: true }).click();
    };
    await take("Copy as TSV");
    await soon(() => clipboard(page)).toMatch(/^n\ttext\n1\t"a, ""1"""\n2\t/);
    const saved = async (name: string) => {
      const [file] = await Promise.all([page.waitForEvent("download"), take(name)]);
      return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
    };
    const csv = await saved("Save as CSV");
    expect(csv.name).toMatch(/^liaisons-.+\.csv$/);
    expect(csv.text.split("\n")).toHaveLength(1_002);
    expect(JSON.parse((await saved("Save as JSON")).text)[999]).toEqual({ n: 1000, text: 'a, "1000"' });
    expect((await saved("All rows as NDJSON")).text.trimEnd().split("\n")).toHaveLength(1_500);
  });

  test("a plan is a tree; a profile says what each operator did", async () => {
    const page = await asked("PROFILE MATCH (p:Person)-[m:MET]->(q) RETURN p.name AS name, q.name AS other");
    const plan = panel(page).getByRole("region", { name: "Plan" });
    await says(plan, engine === "neo4j" ? /ProduceResults[\s\S]*db hits?/ : /rows?[\s\S]* ms/);
    expect(await plan.getByRole("listitem").count()).toBeGreaterThan(1);
    await ask(page, "EXPLAIN MATCH (p:Person) RETURN p.name AS name");
    await says(outcome(page), / ms/);
    expect(await plan.textContent()).not.toContain("db hit");
  });

  test("what finds nothing says so", async () => {
    const page = await asked("MATCH (p:Person {name: 'Nobody'}) RETURN p");
    await says(outcome(page), /^0 rows/);
    await panel(page).getByText("Nothing was found.").waitFor();
  });

  test("remarks of the database stand at the place they are about", async () => {
    const page = await asked("MATCH (p:Person)\nRETURN p.zork AS zork LIMIT 1");
    await says(outcome(page), /^1 row/);
    const remarks = panel(page).getByRole("list", { name: "Remarks of the database" });
    if (engine === "neo4j") await says(remarks, /Line 2, column \d+:.+zork/);
    else expect(await remarks.count()).toBe(0);
  });

  // what follows is the page's own business
  if (engine === "neo4j") return;

  test("100,000 rows are sorted, filtered, and scrolled to the last, while few are drawn", async () => {
    const page = await asked("UNWIND range(1, 100000) AS n RETURN n, 'row ' + toString(n) AS text");
    await says(outcome(page), "1,000 rows, because the limit is 1,000");
    await panel(page).getByRole("button", { name: "Up to 10,000" }).click();
    await panel(page).getByRole("button", { name: "Up to 100,000" }).click();
    await says(outcome(page), /^100,000 rows · /);
    await soon(() => table(page).getAttribute("aria-rowcount")).toBe("100001");
    await table(page).getByRole("cell").first().focus();
    await page.keyboard.press("Control+End");
    await table(page).getByRole("cell", { name: "row 100000", exact: true }).waitFor();
    expect(await table(page).getByRole("row").count()).toBeLessThan(100);
    await table(page).getByRole("button", { name: "text" }).click();
    await panel(page).getByRole("textbox", { name: "Filter rows" }).fill("row 9999");
    await says(panel(page).getByRole("region", { name: "Answer" }).getByRole("status").nth(1), "11 of 100,000");
    await soon(() => table(page).getAttribute("aria-rowcount")).toBe("12");
  });

  test.each([
    ["by the database", "UNWIND range(1, 1500) AS n RETURN n // to the end"],
    ["by reading on where it cannot count them", "UNWIND range(1, 1500) AS n RETURN n, n * 2"],
  ])("what the limit has cut is counted %s, and all of it had", async (_how, cypher) => {
    expectComplaint(/400/);
    const page = await asked(cypher);
    await says(outcome(page), "1,000 rows, because the limit is 1,000; there are more");
    await panel(page).getByRole("button", { name: "Count them" }).click();
    await says(outcome(page), "1,000 of 1,500 rows, because the limit is 1,000");
    await panel(page).getByRole("button", { name: "All 1,500" }).click();
    await says(outcome(page), /^1,500 rows · /);
  });

  test("numbers become a chart", async () => {
    const page = await asked(
      "MATCH (p:Person)-[r]-() RETURN p.name AS name, count(r) AS links ORDER BY links DESC LIMIT 5",
    );
    await says(outcome(page), /^5 rows/);
    await panel(page).getByText("Chart", { exact: true }).click();
    const chart = panel(page).getByRole("img", { name: "links over name" });
    await soon(() => chart.locator("rect").count()).toBe(5);
    await panel(page).getByText("Line", { exact: true }).click();
    await soon(() => chart.locator("polyline").count()).toBe(1);
    await panel(page).getByText("JSON", { exact: true }).click();
    await says(panel(page).getByRole("region", { name: "JSON" }), '"links":');
  });

  test("nodes go onto the canvas without relationships that were not asked for, or in its place, joined", async () => {
    const page = await asked("MATCH (p:Person) WHERE p.name IN ['Emmanuel Macron', 'Elon Musk'] RETURN p");
    await panel(page).getByRole("button", { name: "How to show it" }).click();
    await page.getByRole("menuitem", { name: "Show instead of what is on the canvas" }).click();
    await soon(() => shown(page)).toMatchObject({ nodes: 2, relationships: 0 });
    await panel(page).getByRole("button", { name: "How to show it" }).click();
    await page.getByRole("menuitemcheckbox", { name: "Also join it with what is shown" }).click();
    await page.keyboard.press("Escape");
    await panel(page)
      .getByRole("button", { name: /^Show 2 nodes on canvas/ })
      .click();
    await soon(async () => (await shown(page)).relationships).toBeGreaterThan(0);
  });

  test("a server that goes away in the middle is a sentence, and the next query works", async () => {
    expectComplaint(/ERR_FAILED|Failed to load/);
    const page = await asked("RETURN 1 AS one");
    await says(outcome(page), /^1 row/);
    await page.route("**/api/query", (route) => route.abort());
    await ask(page, "RETURN 2 AS two");
    await says(panel(page).getByRole("alert"), "Liaisons does not answer.");
    await page.unroute("**/api/query");
    await panel(page).getByRole("button", { name: "Try again" }).click();
    await table(page).getByRole("cell", { name: "2", exact: true }).waitFor();
  });
});
