import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { barriers, engines, inspector, opened, run, says, search, shown, soon, standing } from "./page.ts";
import { visiting } from "./visit.ts";

const nodes = (page: Page) => shown(page).then((now) => now.nodes);
const relationships = (page: Page) => shown(page).then((now) => now.relationships);
const filterList = (page: Page) => page.getByRole("listitem").filter({ has: page.getByRole("switch") });

async function choose(page: Page, field: string, option: string): Promise<void> {
  await page.getByRole("combobox", { name: field, exact: true }).click();
  await page.getByRole("option", { name: option, exact: true }).click();
  await page.keyboard.press("Escape");
}

describe.each(engines())("filters (%s)", (engine) => {
  const { open } = visiting({ engine });

  test("keep what comes from one document", async () => {
    const page = await open();
    const all = await opened(page);
    await run(page, "Filter by source document");
    await says(filterList(page), "Choose what to keep.");
    await page.getByRole("combobox", { name: "Keep", exact: true }).click();
    await page.getByRole("option").first().click();
    await soon(() => relationships(page)).toBeLessThan(all.relationships);
    expect(await relationships(page)).toBeGreaterThan(5);
  });

  // what follows is the page's own business
  if (engine === "neo4j") return;

  test("stack, say how many they hide, switch off, go; each is a step", async () => {
    const page = await open();
    const all = await opened(page);
    await run(page, "Filter by degree");
    await soon(() => nodes(page)).toBeLessThan(all.nodes);
    const byDegree = await shown(page);
    await says(filterList(page), `Degree from 2Hides ${all.nodes - byDegree.nodes} nodes`);
    await says(page.getByRole("status").first(), `${all.nodes - byDegree.nodes} nodes`);

    await page.getByRole("button", { name: "Add a filter" }).click();
    await page.getByRole("menuitem", { name: /^Kind/ }).click();
    await says(filterList(page).last(), "Choose what to keep.");
    await choose(page, "Keep", "Person");
    await soon(() => nodes(page)).toBeLessThan(byDegree.nodes);
    const both = await shown(page);
    expect(await barriers(page)).toEqual([]);

    await page.getByRole("switch", { name: "Filter by degree" }).press(" ");
    await soon(() => nodes(page)).toBeGreaterThan(both.nodes);
    await says(filterList(page).first(), "Switched off");
    await page.getByRole("button", { name: "Remove the filter by kind" }).click();
    await soon(() => shown(page)).toEqual(all);

    await page.getByRole("application").focus();
    await page.keyboard.press("Control+z");
    await soon(() => filterList(page).count()).toBe(2);
    await page.keyboard.press("Control+z");
    await soon(() => shown(page)).toEqual(both);
    await page.reload();
    await soon(() => shown(page)).toEqual(both);
    await soon(() => filterList(page).count()).toBe(2);
  });

  test("keep what has the same value as what is read, or one kind of the legend", async () => {
    const page = await open();
    const all = await opened(page);
    await page.getByRole("group", { name: "Kinds" }).locator("label").filter({ hasText: "Declaration" }).hover();
    await page.getByRole("button", { name: "Only Declaration" }).click();
    await soon(() => nodes(page)).toBeLessThan(5);
    await run(page, "Remove all filters");
    await soon(() => shown(page)).toEqual(all);

    await search(page, "macron", "Emmanuel Macron");
    await inspector(page).getByText("id", { exact: true }).hover();
    await inspector(page).getByRole("button", { name: "Only what has this id" }).click();
    await soon(() => nodes(page)).toBe(1);
    await says(filterList(page), "id: person/emmanuel-macron");
  });

  test("that ask about what is not there stay and say so", async () => {
    const page = await open();
    const all = await opened(page);
    await run(page, "Filter by property");
    await choose(page, "Property", "aliases");
    await choose(page, "Keep where it", "is there");
    await soon(() => nodes(page)).toBeLessThan(all.nodes);
    await run(page, "Clear the canvas");
    await page.getByRole("application").focus();
    await search(page, "station f", "Station F");
    await soon(() => filterList(page).textContent()).toMatch(/Nothing on the canvas has this|Hides nothing/);
    expect(await nodes(page)).toBe(1);
  });
});

describe.each(engines())("the timeline (%s)", (engine) => {
  const { open } = visiting({ engine });
  const said = (page: Page) => page.getByRole("region", { name: "Timeline" }).getByRole("status");

  test("is set by keyboard, shows or hides what is undated, and tells when it was reported", async () => {
    const page = await open();
    const all = await opened(page);
    await page.keyboard.press("d");
    const from = page.getByRole("slider", { name: "From" });
    await from.focus();
    for (let press = 0; press < 3; press++) await page.keyboard.press("ArrowRight");
    await soon(() => from.getAttribute("aria-valuetext")).toBe("Mar 2023");
    await page.keyboard.press("End");
    await says(said(page), /^Feb 2025 \d+ of/);
    await page.getByRole("slider", { name: "Window of time" }).press("Home");
    await says(said(page), /^Dec 2022 \d+ of/);
    const undated = page.getByRole("switch", { name: /undated/ });
    const kept = await relationships(page);
    await undated.press(" ");
    await soon(() => relationships(page)).toBeLessThan(kept);
    expect((await shown(page)).nodes).toBeLessThan(10);
    await undated.press(" ");
    await page.getByRole("button", { name: "All of it" }).click();
    await soon(() => shown(page)).toEqual(all);

    await choose(page, "Clock", "When it was reported");
    await says(said(page), new RegExp(` ${all.relationships} of ${all.relationships} dated`));
  });

  // what follows is the page's own business
  if (engine === "neo4j") return;

  test("is dragged, carried and taken back, a step a drag", async () => {
    const page = await open();
    const all = await opened(page);
    await page.keyboard.press("d");
    await says(said(page), /^Dec 2022 – Feb 2025 \d+ of \d+ dated relationships$/);
    const track = page.getByRole("slider", { name: "Window of time" });
    const drag = async (from: number, to: number) => {
      // the track, which the window lies on; panes find their sizes while they rise
      const { x, y, width, height } = await standing(track.locator(".."));
      await page.mouse.move(x + width * from, y + height / 3);
      await page.mouse.down();
      await page.mouse.move(x + width * ((from + to) / 2), y + height / 3, { steps: 4 });
      await page.mouse.move(x + width * to, y + height / 3, { steps: 4 });
      await page.mouse.up();
    };
    // beside the handle, in the first month of 27
    await drag(0.02, 0.4);
    await says(said(page), /^Dec 2022 – Oct 2023/);
    await soon(() => relationships(page)).toBeLessThan(all.relationships);
    const early = await shown(page);
    await drag(0.2, 0.5);
    await says(said(page), /^Aug 2023 – Jun 2024/);
    // the end of the window, 19 of 27 months in
    await drag(19 / 27, 1);
    await says(said(page), /^Aug 2023 – Feb 2025/);
    expect(await barriers(page)).toEqual([]);

    await page.getByRole("application").focus();
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    await says(said(page), /^Dec 2022 – Oct 2023/);
    await soon(() => shown(page)).toEqual(early);
    // the filter list has it too
    await says(filterList(page), /^Time 1 December 2022 to 31 October 2023/);
    await page.keyboard.press("Control+z");
    await soon(() => shown(page)).toEqual(all);
  });

  test("plays from the beginning to the end and stays there as one step", async () => {
    const page = await open("/", { reducedMotion: "no-preference" });
    const all = await opened(page);
    await page.keyboard.press("d");
    await choose(page, "Speed", "8 ×");
    await page.getByRole("button", { name: "Play" }).click();
    await soon(() => relationships(page)).toBeLessThan(all.relationships);
    await page.getByRole("button", { name: "Pause" }).click();
    await says(said(page), /^Dec 2022/);
    await page.getByRole("application").focus();
    await page.keyboard.press("Control+z");
    await soon(() => shown(page)).toEqual(all);
    expect(await page.getByRole("button", { name: "Undo" }).getAttribute("aria-disabled")).toBe("true");
  });

  test("goes on by steps for those who asked for less motion", async () => {
    const page = await open();
    await opened(page);
    await page.keyboard.press("d");
    await page.getByRole("button", { name: "Next step" }).click();
    await says(said(page), /^Dec 2022 \d/);
    await page.getByRole("button", { name: "Next step" }).click();
    await says(said(page), /^Dec 2022 – Jan 2023/);
  });
});
