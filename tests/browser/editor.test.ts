import type { Locator, Page } from "playwright-core";
import { describe, expect, test, vi } from "vitest";
import { ask, editor, outcome, panel, withConsole, write } from "./console.ts";
import { barriers, engines, opened, run, says, soon } from "./page.ts";
import { visiting } from "./visit.ts";

const option = (page: Page, name: string | RegExp) =>
  page.locator(".cm-tooltip-autocomplete").getByRole("option", { name, exact: true });
const parameter = (page: Page, name: string) => panel(page).getByRole("textbox", { name: `$${name}` });
const queries = (page: Page) => page.getByRole("tablist", { name: "Queries" });
const answers = (page: Page) => page.getByRole("tablist", { name: "Answers" }).getByRole("tab");
const cells = async (page: Page): Promise<string[]> =>
  panel(page).getByRole("table", { name: "Results" }).getByRole("cell").allInnerTexts();
const text = async (page: Page): Promise<string> =>
  (await editor(page).locator(".cm-line").allInnerTexts()).map((line) => line.replace("\n", "")).join("\n");

/** Types behind what stands there, as a person does. */
async function type(page: Page, letters: string): Promise<void> {
  await editor(page).focus();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(letters, { delay: 30 });
}

describe.each(engines())("the Cypher editor (%s)", (engine) => {
  const { open, expectComplaint } = visiting({ engine });

  const withPanel = () => withConsole(open);

  test("has the database's own word on what only the database knows", async () => {
    expectComplaint(/status of 4\d\d .*explain/);
    const page = await withPanel();
    // The embedded store has no points; Neo4j knows how many arguments there can be.
    const [cypher, word, said] =
      engine === "embedded"
        ? [
            "RETURN 1 AS one;\nRETURN point({x: 1}) AS p",
            "point",
            "The embedded store does not have the function point",
          ]
        : ["RETURN 1 AS one;\nLOAD CSV FROM 1 AS row RETURN row", "1", "expected String"];
    await write(page, cypher);
    const marked = panel(page).locator(".cm-lintRange-error");
    await soon(() => marked.allInnerTexts()).toEqual([word]);
    await soon(async () => {
      await editor(page).focus();
      await page.keyboard.press("Control+Home");
      await page.keyboard.press("F8");
      return (await panel(page).getByRole("status").allInnerTexts()).join();
    }).toContain(said);
  });

  // what follows is the page's own business
  if (engine === "neo4j") return;

  test("lays out the query that was asked for, and none that stands there by then", async () => {
    const page = await withPanel();
    await write(page, "match (n) return n");
    await page.getByRole("button", { name: "New query" }).click();
    await write(page, "return 1 as other");
    await queries(page).getByRole("tab").nth(0).click();
    await soon(() => text(page)).toBe("match (n) return n");
    // both at once: the answer of the worker finds another tab
    await editor(page).evaluate((content) => {
      content.dispatchEvent(new KeyboardEvent("keydown", { key: "F", shiftKey: true, altKey: true, bubbles: true }));
      document.querySelectorAll<HTMLElement>("[role=tablist] [role=tab]")[1]!.click();
    });
    await soon(() => text(page)).toBe("return 1 as other");
    await page.keyboard.press("Shift+Alt+F");
    await soon(() => text(page)).toBe("RETURN 1 AS other");
    await queries(page).getByRole("tab").nth(0).click();
    await soon(() => text(page)).toBe("match (n) return n");
  });

  test("is not loaded before its pane is opened", async () => {
    const page = await open();
    const loaded: string[] = [];
    page.on("request", (request) => loaded.push(request.url()));
    await opened(page);
    const before = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
    expect(before.filter((name) => /QueryPanel|assist|check\.worker/.test(name))).toEqual([]);
    await page.keyboard.press("Control+j");
    await soon(() => loaded.filter((name) => /(assist|check)\.worker/.test(name)).length).toBe(2);
  });

  test("completes labels, types, properties, functions and parameters of this database", async () => {
    expectComplaint(/status of 4\d\d .*explain/);
    const page = await withPanel();
    await write(page, "");
    await type(page, "MATCH (p:Pers");
    await option(page, "Person").click();
    await type(page, "-[:ME");
    await option(page, "MET").click();
    await type(page, "->(x) WHERE p.na");
    await option(page, "name").click();
    await type(page, " = $who RETURN coun");
    await option(page, "count").click();
    await page.keyboard.type("p");
    await soon(() => text(page)).toBe("MATCH (p:Person)-[:MET]->(x) WHERE p.name = $who RETURN count(p)");
    await parameter(page, "who").fill("Emmanuel Macron");
    await write(page, "");
    await type(page, "RETURN $");
    await option(page, "who").waitFor();
  });

  test("proposes nothing for a word that is written, nor over an answer", async () => {
    expectComplaint(/status of 4\d\d/);
    const page = await withPanel();
    await write(page, "MATCH (person)\nRETURN ");
    await type(page, "perso");
    await option(page, "person").waitFor();
    await page.keyboard.type("n");
    const proposals = page.locator(".cm-tooltip-autocomplete");
    await soon(() => proposals.count()).toBe(0);
    await page.keyboard.press("Enter");
    await soon(() => text(page)).toBe("MATCH (person)\nRETURN person\n");
    await type(page, "LIM");
    await option(page, "LIMIT").waitFor();
    await page.keyboard.press("Control+Enter");
    await soon(() => proposals.count()).toBe(0);
  });

  test("says what a function takes, and which argument is being written", async () => {
    expectComplaint(/status of 4\d\d .*explain/);
    const page = await withPanel();
    await write(page, "");
    await type(page, "RETURN substring('abc', ");
    const signature = page.locator(".cm-signature");
    await says(signature, "substring(original :: STRING");
    await says(signature.locator("b"), "start :: INTEGER");
    await page.keyboard.press("Escape");
    await soon(() => signature.count()).toBe(0);
  });

  test("colours labels, calls and parameters as the grammar knows them", async () => {
    const page = await withPanel();
    await write(page, "MATCH (match:Person) WHERE match.name = $who RETURN count(match) AS n");
    await soon(() => panel(page).locator(".cy-label").allInnerTexts()).toEqual(["Person"]);
    expect(await panel(page).locator(".cy-function").allInnerTexts()).toEqual(["count"]);
    expect(await panel(page).locator(".cy-variable").allInnerTexts()).toContain("match");
  });

  test("says what is wrong where it is, by hover and by F8", async () => {
    expectComplaint(/status of 4\d\d .*explain/);
    const page = await withPanel();
    await write(page, "MATCH (n:Persn) RETURN n;\nMATCH (n) RETURN nofunction(n)");
    const marked = panel(page).locator(".cm-lintRange-error");
    await soon(() => marked.allInnerTexts()).toContain("nofunction");
    await panel(page).locator(".cm-lintRange-warning").waitFor();
    await panel(page).locator(".cm-lint-marker-error").waitFor();
    // when the database has had its say the marks are new, and what was shown of the old ones goes: one points again
    const shown = page.locator(".cm-tooltip-hover .cm-diagnostic").filter({ hasText: "nofunction" });
    await vi.waitFor(async () => {
      await page.mouse.move(0, 0);
      await marked.first().hover();
      await shown.waitFor({ timeout: 2_000 });
    }, 20_000);
    await editor(page).focus();
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("F8");
    await says(panel(page).getByRole("status").filter({ hasText: "label" }), "No node has the label Persn.");
  });

  test("runs the statement under the cursor, or all of them up to the first that fails", async () => {
    expectComplaint(/status of 4\d\d/);
    const page = await withPanel();
    await write(
      page,
      "RETURN 'a;b' AS one;\n// the second\nRETURN 2 AS two;\nRETURN nothing AS three;\nRETURN 4 AS four",
    );
    await editor(page).focus();
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("Control+Enter");
    await soon(() => cells(page)).toEqual(["a;b"]);
    await page.keyboard.press("Control+Shift+Enter");
    await soon(() => answers(page).count()).toBe(4);
    await says(panel(page).getByRole("alert"), "Line 4");
    await answers(page).nth(1).click();
    await soon(() => cells(page)).toEqual(["2"]);
    await page.keyboard.press("End");
    await says(outcome(page), "Not run");
  });

  test("lays a query out, and comments it", async () => {
    const page = await withPanel();
    await write(page, "match (n:Person) where n.name is not null return n.name as name limit 1; return 2 as two");
    await editor(page).focus();
    await page.keyboard.press("Shift+Alt+F");
    await soon(() => text(page)).toContain("MATCH (n:Person)\nWHERE n.name IS NOT NULL\nRETURN n.name AS name");
    await write(page, "RETURN 1 AS one");
    await editor(page).focus();
    await page.keyboard.press("Control+/");
    await soon(() => text(page)).toBe("// RETURN 1 AS one");
    await page.keyboard.press("Control+/");
    await soon(() => text(page)).toBe("RETURN 1 AS one");
  });

  test("asks for each parameter, guesses its type, and keeps integers exact", async () => {
    const page = await withPanel();
    await ask(page, "RETURN $big AS big, $half AS half, $who AS who, $list AS list");
    await says(panel(page).getByRole("alert"), "Values are missing for $big, $half, $who, $list.");
    await soon(() => parameter(page, "big").evaluate((field) => field === document.activeElement)).toBe(true);
    await says(panel(page).getByRole("region", { name: "Parameters" }).locator("p").first(), "A value is needed.");
    await page.keyboard.type("9007199254740993");
    const kind = panel(page).getByRole("combobox", { name: "Type of $big" });
    expect(await kind.locator("option:checked").textContent()).toBe("INTEGER (guessed)");
    await parameter(page, "half").fill("0.5");
    await parameter(page, "who").fill("42");
    await panel(page).getByRole("combobox", { name: "Type of $who" }).selectOption("STRING");
    await parameter(page, "list").fill('[1, "two", null]');
    await editor(page).press("Control+Enter");
    await says(outcome(page), /^1 row/);
    await soon(() => cells(page)).toEqual(["9007199254740993", "0.5", "42", '[1, "two", null]']);
    // one that is none of the type that was chosen is said at its field, before the database is asked
    await parameter(page, "half").fill("much");
    await panel(page).getByRole("combobox", { name: "Type of $half" }).selectOption("FLOAT");
    await panel(page).getByText("This is no FLOAT.").waitFor();
  });

  test("knows the commands with a colon, and says so of those that it does not", async () => {
    const page = await withPanel();
    await write(page, "");
    await type(page, ":par");
    await option(page, /^params/).waitFor();
    await page.keyboard.press("Escape");
    await write(page, ":param who => 'Elon ' + 'Musk'\nMATCH (p:Person {name: $who}) RETURN p.name AS name");
    await editor(page).press("Control+Shift+Enter");
    await soon(() => cells(page)).toEqual(["Elon Musk"]);
    expect(await parameter(page, "who").inputValue()).toBe("Elon Musk");
    await ask(page, ":params");
    await soon(() => cells(page)).toEqual(["who", "STRING", "Elon Musk"]);
    await ask(page, ":parms");
    await says(panel(page).getByRole("alert"), "There is no command :parms.");
    await ask(page, ":help");
    await soon(() => cells(page)).toContain(":schema");
    await ask(page, ":clear");
    await panel(page).getByText("Write a query or take an example").waitFor();
  });

  test("keeps several queries side by side, over a reload, with their text, parameters and answers", async () => {
    const page = await withPanel();
    await write(page, "RETURN $first AS first");
    await parameter(page, "first").fill("one");
    await editor(page).press("Control+Enter");
    await soon(() => cells(page)).toEqual(["one"]);
    await panel(page).getByRole("button", { name: "New query" }).click();
    await ask(page, "RETURN 'second' AS second");
    await soon(() => cells(page)).toEqual(["second"]);

    const tab = queries(page).getByRole("tab");
    await tab.nth(1).press("ArrowLeft");
    await soon(() => cells(page)).toEqual(["one"]);
    expect(await text(page)).toBe("RETURN $first AS first");
    await tab.nth(0).press("F2");
    await page.getByRole("textbox", { name: "Rename query" }).fill("Mine");
    await page.keyboard.press("Enter");
    await soon(() => tab.allInnerTexts()).toEqual(["Mine", "Query 2"]);

    await tab.nth(0).press("Delete");
    await soon(() => tab.allInnerTexts()).toEqual(["Query 2"]);
    await page.getByRole("button", { name: "Bring it back" }).click();
    await soon(() => tab.allInnerTexts()).toEqual(["Mine", "Query 2"]);

    await page.reload();
    await opened(page);
    await soon(() => tab.allInnerTexts()).toEqual(["Mine", "Query 2"]);
    await soon(() => text(page)).toBe("RETURN $first AS first");
    expect(await parameter(page, "first").inputValue()).toBe("one");
  });

  test("does not freeze over a query of a megabyte, nor choke on control characters", async () => {
    expectComplaint(/status of 4\d\d/);
    const page = await withPanel();
    await write(page, `RETURN size('${"x ".repeat(499_900)}') AS size`);
    await panel(page).getByText("not checked while you write").waitFor();
    const started = performance.now();
    await type(page, "\n");
    await soon(() => text(page).then((all) => all.endsWith("\n"))).toBe(true);
    expect(performance.now() - started).toBeLessThan(5_000);
    await editor(page).press("Control+Enter");
    await soon(() => cells(page)).toEqual([(999_800).toString()]);
    await ask(page, "RETURN '\u0001\u0007' AS odd, \u0002");
    await panel(page).getByRole("alert").waitFor();
    await ask(page, "RETURN 1 AS one");
    await soon(() => cells(page)).toEqual(["1"]);
  });
});

describe("the Cypher pane, looked at", () => {
  const { open, expectComplaint } = visiting({ engine: "embedded" });
  const looks = [
    { viewport: { width: 1440, height: 900 }, colorScheme: "light" as const },
    { viewport: { width: 390, height: 844 }, colorScheme: "dark" as const },
  ];

  test.each(looks)("has no barrier at $viewport.width in $colorScheme", async (look) => {
    expectComplaint(/status of 4\d\d/);
    const page = await open("/", look);
    await opened(page);
    await page.getByRole("button", { name: "Cypher", exact: true }).click();
    await write(page, "RETURN $a AS a;\nRETURN nofunction($a) AS b");
    await editor(page).press("Control+Shift+Enter");
    await soon(() => answers(page).count()).toBe(2);
    await panel(page).locator(".cm-lintRange-error").first().waitFor();
    expect(await barriers(page)).toEqual([]);
  });

  test("is in every action's reach from the palette", async () => {
    const page = await withConsole(open);
    const tabs: Locator = queries(page).getByRole("tab");
    await run(page, "New query");
    await soon(() => tabs.count()).toBe(2);
    await run(page, "Close query");
    await soon(() => tabs.count()).toBe(1);
  });
});
