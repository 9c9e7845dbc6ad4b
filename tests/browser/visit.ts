/** A person at the page: opens it, and whatever the browser complains of meanwhile fails the test. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { takeTurn } from "../turn.ts";
import { type App, type AppSettings, startApp } from "./app.ts";
import { launchBrowser } from "./browser.ts";

export interface Visit {
  /** Of the running server, without a slash at its end. */
  url(): string;
  /** A fresh visitor at this address, e.g. `/?q=macron`; 1440 × 900 and without animations unless said otherwise. */
  open(path?: string, options?: BrowserContextOptions): Promise<Page>;
  /** Complaints of this test that match are part of what it tries, e.g. an answer with status 404. */
  expectComplaint(pattern: RegExp): void;
}

/** One server and one browser for the tests of the `describe` (or file) in which it is called. */
export function visiting(settings: AppSettings): Visit {
  let app: App | undefined;
  let browser: Browser | undefined;
  let complaints: string[] = [];
  let expected: RegExp[] = [];

  if (settings.engine === "neo4j") takeTurn();
  beforeAll(async () => {
    app = await startApp(settings);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === "fail") await tellPages(browser?.contexts() ?? []);
    await Promise.all((browser?.contexts() ?? []).map((context) => context.close()));
    const unexpected = complaints.filter((complaint) => !expected.some((pattern) => pattern.test(complaint)));
    complaints = [];
    expected = [];
    expect(unexpected, "what the browser complained of").toEqual([]);
  });

  const running = () => {
    if (!app || !browser) throw new Error("The page can be visited inside tests only.");
    return { app, browser };
  };
  return {
    url: () => running().app.url,
    async open(path = "/", options = {}) {
      const { app, browser } = running();
      const context = await browser.newContext({
        viewport: { width: 1440, height: 900 },
        reducedMotion: "reduce",
        ...options,
      });
      // errors and refusals of the Content-Security-Policy, of the page and of its workers
      context.on("console", (message) => {
        if (message.type() === "error") complaints.push(`${message.text()} (${message.location().url})`);
      });
      context.on("weberror", (error) => complaints.push(String(error.error())));
      const page = await context.newPage();
      await page.goto(app.url + path);
      return page;
    },
    expectComplaint: (pattern) => expected.push(pattern),
  };
}

/** What a screen reader would say of each open page: where a test fails on another machine, this is all there is to see. */
async function tellPages(contexts: BrowserContext[]): Promise<void> {
  for (const page of contexts.flatMap((context) => context.pages())) {
    const { origin, pathname } = new URL(page.url());
    console.error(`At ${origin}${pathname}:\n${await page.ariaSnapshot().catch(String)}`);
  }
}
