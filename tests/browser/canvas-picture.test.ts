import { describe, expect, test } from "vitest";
import { edge, node, subgraph } from "../unit/graph/graphs.ts";
import { onCanvas, ROW, SIZE } from "./canvas/harness.ts";

const canvas = onCanvas();
const { camera, draw, placeOf, resting, selection } = canvas;

describe("what comes and goes", () => {
  test("nodes under the pointer may vanish and come back", async () => {
    await draw(...ROW);
    const { x, y } = await placeOf("middle");
    await canvas.page.mouse.move(x, y, { steps: 2 });
    await expect
      .poll(() => canvas.page.evaluate(() => document.getElementById("canvas")!.style.cursor))
      .toBe("pointer");
    await canvas.page.evaluate(() => window.canvas.exploration.remove(["middle"]));
    await resting();
    await canvas.page.mouse.move(x + 5, y + 5);
    await canvas.page.evaluate(() => window.canvas.exploration.undo());
    await resting();
    await canvas.page.evaluate(() => window.canvas.exploration.clear());
    await resting();
    expect(await canvas.page.evaluate(() => window.canvas.exploration.snapshot().shown)).toEqual({
      nodes: 0,
      edges: 0,
    });
  });

  test("a layout settles and then everything rests: no frame is drawn any more", async () => {
    const pairs = Array.from({ length: 400 }, (_, turn) => `n${turn} n${Math.floor(turn / 3)}`).join(", ");
    await draw(subgraph(pairs));
    const frames = await canvas.page.evaluate(async () => {
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
    await canvas.page.evaluate(() => window.canvas.exploration.select({ nodes: ["n0", "n1"] }));
    await resting();
    expect(await canvas.page.locator("img").count()).toBe(0);
  });

  test("a thousand parallel edges are drawn as a bundle, which is selected as a whole", async () => {
    const keys = Array.from({ length: 1_000 }, (_, nth) => edge("a", "b", "MET", nth));
    await draw(
      { nodes: [node("a"), node("b")], edges: keys },
      { positions: { a: { x: -100, y: 0 }, b: { x: 100, y: 0 } } },
    );
    expect(await canvas.page.evaluate(() => window.canvas.exploration.snapshot().shown)).toEqual({
      nodes: 2,
      edges: 1_000,
    });
    const [a, b] = [await placeOf("a"), await placeOf("b")];
    await canvas.page.click("#canvas", { position: { x: (a.x + 2 * b.x) / 3, y: a.y } });
    await expect.poll(async () => (await selection()).edges.length).toBe(1_000);
    await canvas.page.click("#canvas", { position: { x: (a.x + 2 * b.x) / 3, y: a.y }, modifiers: ["Control"] });
    await expect.poll(async () => (await selection()).edges.length).toBe(0);
  });
});

describe("the picture", () => {
  /** Colours of the picture's pixels, most frequent first. */
  const colors = (scheme?: "light" | "dark") =>
    canvas.page.evaluate(async (scheme) => {
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
    const drawing = await canvas.page.evaluate(async () => {
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
    await canvas.page.evaluate(() => window.canvas.mounted.setLook(window.canvas.lookIn("dark")));
    await resting();
    expect((await colors()).colors[0]).toBe("14171c");
    expect(await camera()).toEqual(seen);
  });

  test("what is selected keeps its colour, the rest fades, and what is hidden is not drawn", async () => {
    await draw({ nodes: [node("a"), node("b"), node("paris", ["Place"])], edges: [edge("a", "b")] });
    await canvas.page.evaluate(() => window.canvas.exploration.select({ nodes: ["a"] }));
    await resting();
    const faded = (await colors()).colors;
    expect(faded).toContain("c9591d");
    expect(faded).toContain("dcdfe4");
    expect(faded).not.toContain("5e8c31");
    await canvas.page.evaluate(() => window.canvas.exploration.select({}));
    await canvas.page.evaluate(() => window.canvas.exploration.setLabelHidden("Person", true));
    await resting();
    const hidden = (await colors()).colors;
    expect(hidden).toContain("5e8c31");
    expect(hidden).not.toContain("c9591d");
  });

  test("a canvas that grows keeps showing all of a picture that was shown whole", async () => {
    await draw(...ROW);
    await canvas.page.setViewportSize({ width: 500, height: 400 });
    await expect.poll(async () => (await placeOf("right")).x).toBeLessThan(500);
    await expect.poll(async () => (await placeOf("left")).x).toBeGreaterThan(0);
  });
});
