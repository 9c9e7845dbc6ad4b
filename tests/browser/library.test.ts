import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { ask, editor, outcome, panel, withConsole, write } from "./console.ts";
import { oneEngine, opened, run, says, soon, takesFocus } from "./page.ts";
import { visiting } from "./visit.ts";

describe.each(oneEngine())("queries that are kept (%s)", (engine) => {
  const { open, url, expectComplaint } = visiting({ engine });

  const permissions = ["clipboard-read", "clipboard-write"];
  const withPanel = () => withConsole(open, { permissions });
  async function shelf(page: Page, name: "Saved" | "History") {
    const library = panel(page).getByRole("complementary", { name: "Queries" });
    if ((await library.count()) === 0) await panel(page).getByRole("button", { name: "Queries" }).click();
    const choice = library.getByRole("radio", { name });
    await soon(async () => {
      await library.getByText(name, { exact: true }).click();
      return choice.isChecked();
    }).toBe(true);
    return library;
  }

  test("a query is saved, found by another visitor, shared by address, deleted and brought back", async () => {
    const page = await withPanel();
    await write(page, "RETURN 42 AS answer");
    await editor(page).press("Control+s");
    const saved = panel(page).getByRole("complementary", { name: "Queries" });
    const form = page.getByRole("dialog", { name: "Save query" });
    await (await takesFocus(form.getByRole("textbox", { name: "Name" }))).fill("The answer");
    await form.getByLabel("Folder", { exact: true }).first().fill("Great questions");
    await form.getByRole("textbox", { name: "What it is for" }).fill("Life, the universe");
    await form.getByRole("button", { name: "Save query" }).click();
    await saved.getByRole("region", { name: "Great questions" }).getByText("The answer").waitFor();

    const other = await withPanel();
    const theirs = await shelf(other, "Saved");
    await theirs.getByRole("button", { name: "The answer Life, the universe" }).click();
    await says(editor(other), "RETURN 42 AS answer");

    await theirs.getByRole("button", { name: "More: The answer" }).click();
    await other.getByRole("menuitem", { name: "Copy its address" }).click();
    await soon(() => other.evaluate(() => navigator.clipboard.readText())).toContain("?query=the-answer-");
    const address = new URL(await other.evaluate(() => navigator.clipboard.readText()));
    const third = await open(address.pathname + address.search);
    await says(editor(third), "RETURN 42 AS answer");
    // it is opened and not run
    expect(await panel(third).getByRole("table", { name: "Results" }).count()).toBe(0);

    await theirs.getByRole("button", { name: "More: The answer" }).click();
    await other.getByRole("menuitem", { name: "Delete" }).click();
    await theirs.getByText("Nothing is saved yet").waitFor();
    await other.getByRole("alert").getByRole("button", { name: "Undo" }).click();
    await theirs.getByRole("button", { name: "The answer Life, the universe" }).waitFor();
  });

  test("the history has what was run and how it went, and opens it again", async () => {
    expectComplaint(/status of 400/);
    const page = await withPanel();
    await ask(page, "RETURN 'once' AS word");
    await says(outcome(page), /^1 row/);
    await ask(page, "RETRUN 1");
    await panel(page).getByRole("alert").waitFor();
    const history = await shelf(page, "History");
    const entries = history.getByRole("listitem");
    await says(entries.nth(1), /RETURN 'once' AS word.+1 row/);
    await entries.nth(1).getByRole("button").first().click();
    await says(editor(page), "RETURN 'once' AS word");
    await entries.first().getByRole("button", { name: "Forget this" }).click();
    await soon(async () => (await entries.allInnerTexts()).some((text) => text.includes("RETRUN"))).toBe(false);
  });

  test("a statement that deletes is asked about once, one that does not is not", async () => {
    const page = await withPanel();
    await panel(page).getByRole("switch", { name: "Allow changes" }).press(" ");
    await ask(page, "CREATE (n:Draft {text: 'DETACH DELETE'})");
    await says(outcome(page), "1 node created");
    await ask(page, "MATCH (n:Draft) DETACH DELETE n");
    const dialog = page.getByRole("dialog", { name: "This statement deletes" });
    await dialog.getByRole("button", { name: "Do not run it" }).click();
    await says(outcome(page), "It was not run.");
    await editor(page).press("Control+Enter");
    await dialog.getByRole("button", { name: "Run it", exact: true }).click();
    await says(outcome(page), "1 node deleted");
  });

  test("of two tabs that delete at once each is asked about", async () => {
    const page = await withPanel();
    await panel(page).getByRole("switch", { name: "Allow changes" }).press(" ");
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route("**/api/query/explain", async (route) => {
      await held;
      await route.continue();
    });
    await ask(page, "MATCH (n:One) DETACH DELETE n");
    await page.getByRole("button", { name: "New query" }).click();
    await ask(page, "MATCH (n:Two) DETACH DELETE n");
    letGo();
    const dialog = page.getByRole("dialog", { name: "This statement deletes" });
    const asked = async () => (await dialog.getByText("DETACH DELETE").textContent())!;
    const first = await asked();
    await dialog.getByRole("button", { name: "Do not run it" }).click();
    await soon(asked).not.toBe(first);
    expect([first, await asked()].sort()).toEqual(["MATCH (n:One) DETACH DELETE n", "MATCH (n:Two) DETACH DELETE n"]);
    await dialog.getByRole("button", { name: "Do not run it" }).click();
    await says(outcome(page), "It was not run.");
    await page.getByRole("tab", { name: "Query 1" }).click();
    await says(outcome(page), "It was not run.");
  });

  test("Escape cancels what runs, and says after how many rows", async () => {
    const page = await withPanel();
    await ask(page, "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN max(a * b) AS most");
    await says(outcome(page), /Running… 0 rows · \d+\.\d s · Esc cancels/);
    // five times a second is not read out
    expect(await outcome(page).getAttribute("aria-live")).toBe("off");
    await page.keyboard.press("Escape");
    await says(outcome(page), "Cancelled after 0 rows.");
    await ask(page, "RETURN 1 AS one");
    await says(outcome(page), /^1 row · /);
  });

  test("the Cypher behind the first picture stands in the editor, ready to run", async () => {
    const page = await open();
    await opened(page);
    await run(page, "Show the Cypher of the first picture");
    await says(editor(page), /\/\/ .+MATCH/s);
    expect(new URL(page.url()).origin).toBe(new URL(url()).origin);
  });
});

describe("a server that was started read-only", () => {
  const { open } = visiting({ engine: "embedded", env: { LIAISONS_READ_ONLY: "true" } });

  test("has no switch for changes, and still saves queries", async () => {
    const page = await open();
    await opened(page);
    await page.keyboard.press("Control+j");
    await editor(page).waitFor();
    expect(await panel(page).getByRole("switch", { name: "Allow changes" }).count()).toBe(0);
    await panel(page).getByRole("button", { name: "Queries" }).click();
    await panel(page).getByText("Saved", { exact: true }).click();
    await panel(page).getByRole("button", { name: "Save query" }).waitFor();
  });
});
