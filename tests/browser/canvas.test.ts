import type { Browser, Page } from "playwright-core";
import { createServer, type ViteDevServer } from "vite";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Positions } from "../../client/graph/exploration.ts";
import type { Subgraph } from "../../server/contract/graph.ts";
import { edge, node, subgraph } from "../unit/graph/graphs.ts";
import { launchBrowser } from "./browser.ts";
import type {} from "./canvas/page.ts";

const ROOT = new URL("../..", import.meta.url).pathname;
const SIZE = { width: 900, height: 600 };

let server: ViteDevServer;
let browser: Browser;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  server = await createServer({
    configFile: false,
    root: ROOT,
    logLevel: "error",
    server: { host: "127.0.0.1", port: 0, hmr: false, watch: null },
    optimizeDeps: { entries: ["tests/browser/canvas/index.html"] },
  });
  await server.listen();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

beforeEach(async () => {
  page = await browser.newPage({ viewport: SIZE });
  complaints = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  await page.goto(`${server.resolvedUrls!.local[0]}tests/browser/canvas/index.html`);
  await page.waitForFunction(() => "canvas" in window);
});

afterEach(async () => {
  await page.close();
  expect(complaints).toEqual([]);
});

const resting = () => page.waitForFunction(() => window.canvas.mounted.resting);

async function draw(graph: Subgraph, options: { around?: string[]; positions?: Positions } = {}) {
  const json = JSON.stringify([graph, options]);
  await page.evaluate((json) => void window.canvas.exploration.add(...(JSON.parse(json) as [Subgraph])), json);
  await resting();
}

/** Three nodes in a row, in the middle of the canvas. */
const ROW: [Subgraph, { positions: Positions }] = [
  subgraph("left middle, middle right"),
  { positions: { left: { x: -100, y: 0 }, middle: { x: 0, y: 0 }, right: { x: 100, y: 0 } } },
];

/** Where a node is on the page. */
const placeOf = (key: string) =>
  page.evaluate(
    (key) => window.canvas.mounted.stage.toScreen(window.canvas.exploration.graph.getNodeAttributes(key)),
    key,
  );

const selection = () =>
  page.evaluate(() => {
    const { nodes, edges } = window.canvas.exploration.snapshot().selection;
    return { nodes: [...nodes], edges: [...edges] };
  });

async function clickNode(key: string, options: Parameters<Page["click"]>[1] = {}) {
  const { x, y } = await placeOf(key);
  await page.click("#canvas", { position: { x, y }, ...options });
}

const camera = () => page.evaluate(() => window.canvas.mounted.stage.camera);
const positions = () =>
  page.evaluate(() => Object.fromEntries(window.canvas.exploration.graph.mapNodes((key, { x, y }) => [key, { x, y }])));

describe("selecting", () => {
  test("a click selects, with Ctrl it adds and takes away, on the background it clears", async () => {
    await draw(...ROW);
    await clickNode("left");
    await expect.poll(selection).toEqual({ nodes: ["left"], edges: [] });
    await clickNode("right", { modifiers: ["Control"] });
    await expect.poll(selection).toEqual({ nodes: ["left", "right"], edges: [] });
    await clickNode("left", { modifiers: ["Control"] });
    await expect.poll(selection).toEqual({ nodes: ["right"], edges: [] });
    await page.click("#canvas", { position: { x: 20, y: 20 } });
    await expect.poll(selection).toEqual({ nodes: [], edges: [] });
  });

  test("an edge is selected where it runs, and one of several curved ones too", async () => {
    const [graph, options] = ROW;
    await draw(
      {
        ...graph,
        edges: [edge("left", "middle", "MET"), ...[0, 1, 2].map((nth) => edge("middle", "right", "MET", nth))],
      },
      options,
    );
    const [left, middle, right] = [await placeOf("left"), await placeOf("middle"), await placeOf("right")];
    await page.click("#canvas", { position: { x: (left.x + middle.x) / 2, y: left.y } });
    await expect.poll(selection).toEqual({ nodes: [], edges: ["left|MET|middle|0"] });
    // The first of three bends to the right of its way, which is downwards.
    await page.click("#canvas", {
      position: { x: (middle.x + right.x) / 2, y: middle.y + 0.085 * (right.x - middle.x) },
    });
    await expect.poll(selection).toEqual({ nodes: [], edges: ["middle|MET|right|0"] });
  });

  test("a rectangle drawn with Shift selects what it holds", async () => {
    await draw(...ROW);
    const [left, middle] = [await placeOf("left"), await placeOf("middle")];
    await page.keyboard.down("Shift");
    await page.mouse.move(left.x - 40, left.y - 60);
    await page.mouse.down();
    await page.mouse.move(middle.x, middle.y, { steps: 3 });
    await page.mouse.move(middle.x + 40, middle.y + 60, { steps: 3 });
    await page.mouse.up();
    await page.keyboard.up("Shift");
    await expect.poll(selection).toEqual({ nodes: ["left", "middle"], edges: [] });
  });
});

describe("moving", () => {
  test("a dragged node is one step, the camera stays, and undo brings it back", async () => {
    await draw(...ROW);
    const before = await positions();
    const seen = await camera();
    const { x, y } = await placeOf("left");
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let step = 1; step <= 5; step++) await page.mouse.move(x + 10 * step, y - 20 * step);
    await page.mouse.up();
    await expect.poll(positions).toMatchObject({
      left: { x: before.left!.x + 50 / seen.zoom, y: before.left!.y + 100 / seen.zoom },
      right: before.right,
    });
    expect(await camera()).toEqual(seen);
    await page.evaluate(() => window.canvas.exploration.undo());
    await resting();
    expect(await positions()).toEqual(before);
  });

  test("what is selected goes together", async () => {
    await draw(...ROW);
    await page.evaluate(() => window.canvas.exploration.select({ nodes: ["left", "right"] }));
    const { x, y } = await placeOf("left");
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, y + 30, { steps: 3 });
    await page.mouse.up();
    const moved = await positions();
    expect(moved.left!.y).toBeLessThan(-10);
    expect(moved.right!.y).toBeCloseTo(moved.left!.y);
    expect(moved.middle!.y).toBe(0);
  });

  test("dragging the background pans, the wheel zooms, and fitting shows all again", async () => {
    await draw(...ROW);
    const before = await camera();
    await page.mouse.move(450, 80);
    await page.mouse.down();
    await page.mouse.move(350, 80, { steps: 4 });
    await page.mouse.up();
    await expect.poll(async () => (await camera()).x).toBeGreaterThan(before.x + 20);
    await page.mouse.wheel(0, -240);
    await expect.poll(async () => (await camera()).zoom).toBeGreaterThan(before.zoom * 1.2);
    await page.evaluate(() => window.canvas.mounted.fit());
    await expect.poll(async () => (await camera()).zoom).toBeCloseTo(before.zoom, 2);
  });

  test("the arrow keys pan and Enter expands what is selected", async () => {
    await draw(...ROW);
    const before = await camera();
    await page.locator("#canvas").focus();
    await page.keyboard.press("ArrowRight");
    expect((await camera()).x).toBeGreaterThan(before.x);
    await page.evaluate(() => window.canvas.exploration.select({ nodes: ["right"] }));
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => window.canvas.expanded)).toEqual(["right"]);
  });
});

describe("asking for more", () => {
  test("a double click asks to expand, a right click for the menu of what is there", async () => {
    await draw(...ROW);
    await clickNode("middle", { clickCount: 2 });
    await expect.poll(() => page.evaluate(() => window.canvas.expanded)).toEqual(["middle"]);
    const { x, y } = await placeOf("right");
    await clickNode("right", { button: "right" });
    await page.click("#canvas", { position: { x: 30, y: 30 }, button: "right" });
    const menus = await page.evaluate(() => window.canvas.menus);
    expect(menus).toMatchObject([{ node: "right" }, { x: 30, y: 30 }]);
    expect(Math.hypot((menus[0] as { x: number }).x - x, (menus[0] as { y: number }).y - y)).toBeLessThan(1);
  });

  test("what comes settles around its parent while everything else stays, in place and on the screen", async () => {
    await draw(...ROW);
    const before = await positions();
    const seen = await camera();
    await draw(subgraph("right a, right b, right c"), { around: ["right"] });
    expect(await positions()).toMatchObject(before);
    expect(await camera()).toEqual(seen);
    const around = await positions();
    for (const key of ["a", "b", "c"]) {
      expect(Math.hypot(around[key]!.x - 100, around[key]!.y)).toBeLessThan(250);
    }
  });

  test("newcomers out of sight bring the camera back just far enough", async () => {
    await draw(...ROW);
    const leaves = Array.from({ length: 60 }, (_, leaf) => `right leaf${leaf}`).join(", ");
    await draw(subgraph(leaves), { around: ["right"] });
    await expect
      .poll(async () => {
        const places = await Promise.all(["left", "leaf0", "leaf59"].map(placeOf));
        return places.every(({ x, y }) => x > 0 && y > 0 && x < SIZE.width && y < SIZE.height);
      })
      .toBe(true);
  });
});

describe("what comes and goes", () => {
  test("nodes under the pointer may vanish and come back", async () => {
    await draw(...ROW);
    const { x, y } = await placeOf("middle");
    await page.mouse.move(x, y, { steps: 2 });
    await expect.poll(() => page.evaluate(() => document.getElementById("canvas")!.style.cursor)).toBe("pointer");
    await page.evaluate(() => window.canvas.exploration.remove(["middle"]));
    await resting();
    await page.mouse.move(x + 5, y + 5);
    await page.evaluate(() => window.canvas.exploration.undo());
    await resting();
    await page.evaluate(() => window.canvas.exploration.clear());
    await resting();
    expect(await page.evaluate(() => window.canvas.exploration.snapshot().shown)).toEqual({ nodes: 0, edges: 0 });
  });

  test("a layout settles and then everything rests: no frame is drawn any more", async () => {
    const pairs = Array.from({ length: 400 }, (_, turn) => `n${turn} n${Math.floor(turn / 3)}`).join(", ");
    await draw(subgraph(pairs));
    const frames = await page.evaluate(async () => {
      let frames = 0;
      window.canvas.mounted.stage.on("drawn", () => frames++);
      for (let turn = 0; turn < 20; turn++) await new Promise(requestAnimationFrame);
      return frames;
    });
    expect(frames).toBe(0);
  });

  test("captions are text, however they look, however long they are", async () => {
    const captions = [
      "<img src=x onerror=alert(1)>",
      "x".repeat(10_000),
      "words ".repeat(2_000),
      "مرحبا",
      "👩‍👩‍👧",
      " ",
    ];
    const nodes = captions.map((caption, index) => node(`n${index}`, [caption], caption));
    await draw({ nodes, edges: nodes.flatMap(({ key }) => [edge(key, "n0"), edge(key, key)]) });
    await page.evaluate(() => window.canvas.exploration.select({ nodes: ["n0", "n1"] }));
    await resting();
    expect(await page.locator("img").count()).toBe(0);
  });

  test("a thousand parallel edges are drawn as a bundle, which is selected as a whole", async () => {
    const keys = Array.from({ length: 1_000 }, (_, nth) => edge("a", "b", "MET", nth));
    await draw(
      { nodes: [node("a"), node("b")], edges: keys },
      { positions: { a: { x: -100, y: 0 }, b: { x: 100, y: 0 } } },
    );
    expect(await page.evaluate(() => window.canvas.exploration.snapshot().shown)).toEqual({ nodes: 2, edges: 1_000 });
    const [a, b] = [await placeOf("a"), await placeOf("b")];
    await page.click("#canvas", { position: { x: (a.x + 2 * b.x) / 3, y: a.y } });
    await expect.poll(async () => (await selection()).edges.length).toBe(1_000);
    await page.click("#canvas", { position: { x: (a.x + 2 * b.x) / 3, y: a.y }, modifiers: ["Control"] });
    await expect.poll(async () => (await selection()).edges.length).toBe(0);
  });
});

describe("the picture", () => {
  /** Colours of the picture's pixels, most frequent first. */
  const colors = (scheme?: "light" | "dark") =>
    page.evaluate(async (scheme) => {
      const blob = await window.canvas.mounted.image(scheme && { scheme });
      const bitmap = await createImageBitmap(blob);
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d")!;
      context.drawImage(bitmap, 0, 0);
      const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
      const counts = new Map<number, number>();
      for (const pixel of new Uint32Array(data.buffer)) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
      // Bytes of a pixel run from red, the lowest, to the highest.
      const hex = (pixel: number) =>
        [0, 8, 16].map((shift) => ((pixel >> shift) & 255).toString(16).padStart(2, "0")).join("");
      const colors = [...counts].sort((one, other) => other[1] - one[1]).map(([pixel]) => hex(pixel));
      const { width, height } = bitmap;
      return { width, height, type: blob.type, colors };
    }, scheme);

  test("is a PNG with background, nodes and captions, in either theme, and leaves the canvas as it was", async () => {
    await draw(...ROW);
    const light = await colors();
    // Twice the pixels of the screen.
    expect(light).toMatchObject({ width: 2 * SIZE.width, height: 2 * SIZE.height, type: "image/png" });
    expect(light.colors[0]).toBe("fbfaf8");
    expect(light.colors[1]).toBe("c9591d");
    expect(light.colors).toContain("1c2430");
    const dark = await colors("dark");
    expect(dark.colors.slice(0, 2)).toEqual(["14171c", "f0925c"]);
    expect((await colors()).colors.slice(0, 2)).toEqual(["fbfaf8", "c9591d"]);
  });

  test("is SVG as well: a disc for each node, a line for each edge, captions as text, whatever they hold", async () => {
    const captions = ["<script>alert(1)</script> & \u0007\ud800", "x".repeat(10_000), " "];
    const nodes = captions.map((caption, index) =>
      node(`n${index}`, index === 2 ? ["Odd <label>"] : undefined, caption),
    );
    await draw({ nodes, edges: [edge("n0", "n1"), edge("n1", "n2"), edge("n1", "n2", "MET"), edge("n2", "n2")] });
    const drawing = await page.evaluate(async () => {
      const text = await window.canvas.mounted.svg({ scheme: "dark" }).text();
      const { documentElement: svg } = new DOMParser().parseFromString(text, "image/svg+xml");
      return {
        root: svg.nodeName,
        discs: svg.querySelectorAll("circle").length,
        lines: svg.querySelectorAll("path[fill=none][stroke-width]:not([transform])").length,
        scripts: svg.querySelectorAll("script").length,
        texts: [...svg.querySelectorAll("text")].map(({ textContent }) => textContent!),
        background: svg.querySelector("rect")!.getAttribute("fill"),
      };
    });
    expect(drawing).toMatchObject({ root: "svg", discs: 3, lines: 4, scripts: 0, background: "#14171C" });
    expect(drawing.texts.join(" ")).toMatch(/<script>/);
    expect(drawing.texts.every((text) => text.length < 60)).toBe(true);
  });

  test("the theme changes without anything moving", async () => {
    await draw(...ROW);
    const seen = await camera();
    await page.evaluate(() => window.canvas.mounted.setLook(window.canvas.lookIn("dark")));
    await resting();
    expect((await colors()).colors[0]).toBe("14171c");
    expect(await camera()).toEqual(seen);
  });

  test("what is selected keeps its colour, the rest fades, and what is hidden is not drawn", async () => {
    await draw({ nodes: [node("a"), node("b"), node("paris", ["Place"])], edges: [edge("a", "b")] });
    await page.evaluate(() => window.canvas.exploration.select({ nodes: ["a"] }));
    await resting();
    const faded = (await colors()).colors;
    expect(faded).toContain("c9591d");
    expect(faded).toContain("dcdfe4");
    expect(faded).not.toContain("5e8c31");
    await page.evaluate(() => window.canvas.exploration.select({}));
    await page.evaluate(() => window.canvas.exploration.setLabelHidden("Person", true));
    await resting();
    const hidden = (await colors()).colors;
    expect(hidden).toContain("5e8c31");
    expect(hidden).not.toContain("c9591d");
  });

  test("a canvas that grows keeps showing all of a picture that was shown whole", async () => {
    await draw(...ROW);
    await page.setViewportSize({ width: 500, height: 400 });
    await expect.poll(async () => (await placeOf("right")).x).toBeLessThan(500);
    await expect.poll(async () => (await placeOf("left")).x).toBeGreaterThan(0);
  });
});
