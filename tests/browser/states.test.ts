import { afterAll, beforeAll, expect, test } from "vitest";
import { type App, startApp } from "./app.ts";
import { launchBrowser } from "./browser.ts";
import { opened } from "./page.ts";

let browser: Awaited<ReturnType<typeof launchBrowser>>;
let app: App | undefined;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

test("an empty database says how to fill it", async () => {
  app = await startApp({ engine: "embedded", sample: false });
  const page = await browser.newPage();
  await page.goto(app.url);
  await page.getByRole("heading", { name: "The database is empty" }).waitFor();
  await page.getByRole("main").getByRole("button", { name: "Import files" }).waitFor();
  await page.close();
  await app.stop();
});

test("a pane whose code is gone says so, and comes with the page loaded again", async () => {
  app = await startApp({ engine: "embedded" });
  const page = await browser.newPage();
  await page.goto(app.url);
  await opened(page);
  await page.route("**/assets/Timeline-*.js", (route) => route.fulfill({ status: 404 }));
  await page.getByRole("button", { name: "Timeline" }).click();
  const problem = page.getByRole("alert").filter({ hasText: "This part of the page could not be loaded." });
  await problem.waitFor();
  await page.unroute("**/assets/Timeline-*.js");
  await problem.getByRole("button", { name: "Try again" }).click();
  await page.getByRole("slider", { name: "Window" }).waitFor();
  expect(await problem.count()).toBe(0);
  await page.close();
  await app.stop();
});

test("a server that goes away is said, and found again when it is back", async () => {
  app = await startApp({ engine: "embedded" });
  const { port } = new URL(app.url);
  const page = await browser.newPage();
  await page.goto(app.url);
  await opened(page);
  await app.stop();
  await page.keyboard.press("/");
  await page.keyboard.type("musk");
  const problem = page.getByRole("alert").filter({ hasText: "Liaisons does not answer." });
  await problem.waitFor();
  app = await startApp({ engine: "embedded", env: { PORT: port } });
  await problem.getByRole("button", { name: "Try again" }).click();
  await page.getByRole("option").filter({ hasText: "Elon Musk" }).first().waitFor();
  expect(await problem.count()).toBe(0);
});
