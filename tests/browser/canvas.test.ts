import { describe, expect, test } from "vitest";
import { edge, subgraph } from "../unit/graph/graphs.ts";
import { onCanvas, ROW, SIZE } from "./canvas/harness.ts";

const canvas = onCanvas();
const { camera, clickNode, draw, placeOf, positions, resting, selection } = canvas;

describe("selecting", () => {
  test("a click selects, with Ctrl it adds and takes away, on the background it clears", async () => {
    await draw(...ROW);
    await clickNode("left");
    await expect.poll(selection).toEqual({ nodes: ["left"], edges: [] });
    await clickNode("right", { modifiers: ["Control"] });
    await expect.poll(selection).toEqual({ nodes: ["left", "right"], edges: [] });
    await clickNode("left", { modifiers: ["Control"] });
    await expect.poll(selection).toEqual({ nodes: ["right"], edges: [] });
    await canvas.page.click("#canvas", { position: { x: 20, y: 20 } });
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
    await canvas.page.click("#canvas", { position: { x: (left.x + middle.x) / 2, y: left.y } });
    await expect.poll(selection).toEqual({ nodes: [], edges: ["left|MET|middle|0"] });
    // The first of three bends to the right of its way, which is downwards.
    await canvas.page.click("#canvas", {
      position: { x: (middle.x + right.x) / 2, y: middle.y + 0.085 * (right.x - middle.x) },
    });
    await expect.poll(selection).toEqual({ nodes: [], edges: ["middle|MET|right|0"] });
  });

  test("of two nodes that lie on each other the nearer one is meant", async () => {
    const [graph, { positions }] = ROW;
    await draw(graph, { positions: { ...positions, right: { x: 8, y: 0 } } });
    const [middle, right] = [await placeOf("middle"), await placeOf("right")];
    await canvas.page.click("#canvas", { position: { x: middle.x - 2, y: middle.y } });
    await expect.poll(selection).toEqual({ nodes: ["middle"], edges: [] });
    await canvas.page.click("#canvas", { position: { x: right.x + 2, y: right.y } });
    await expect.poll(selection).toEqual({ nodes: ["right"], edges: [] });
  });

  test("a rectangle drawn with Shift selects what it holds", async () => {
    await draw(...ROW);
    const [left, middle] = [await placeOf("left"), await placeOf("middle")];
    await canvas.page.keyboard.down("Shift");
    await canvas.page.mouse.move(left.x - 40, left.y - 60);
    await canvas.page.mouse.down();
    await canvas.page.mouse.move(middle.x, middle.y, { steps: 3 });
    await canvas.page.mouse.move(middle.x + 40, middle.y + 60, { steps: 3 });
    await canvas.page.mouse.up();
    await canvas.page.keyboard.up("Shift");
    await expect.poll(selection).toEqual({ nodes: ["left", "middle"], edges: [] });
  });
});

test("a lasso drawn with Alt selects what it goes around, and so does the next drag once it is asked for", async () => {
  await draw(...ROW);
  const [middle, right] = [await placeOf("middle"), await placeOf("right")];
  const around = async ({ x, y }: { x: number; y: number }) => {
    await canvas.page.mouse.move(x, y - 40);
    await canvas.page.mouse.down();
    for (const [dx, dy] of [
      [40, 0],
      [0, 45],
      [-40, 0],
    ] as const) {
      await canvas.page.mouse.move(x + dx, y + dy, { steps: 3 });
    }
    await canvas.page.mouse.up();
  };
  await canvas.page.keyboard.down("Alt");
  await around(middle);
  await canvas.page.keyboard.up("Alt");
  await expect.poll(selection).toEqual({ nodes: ["middle"], edges: [] });
  const before = await camera();
  await canvas.page.evaluate(() => window.canvas.mounted.lasso());
  await around(right);
  await expect.poll(selection).toEqual({ nodes: ["middle", "right"], edges: [] });
  expect(await camera()).toEqual(before);
  await around(right);
  await expect.poll(camera).not.toEqual(before);
});

describe("the minimap", () => {
  const minimap = () => canvas.page.locator(".canvas-minimap");
  const many = subgraph(Array.from({ length: 60 }, (_, turn) => `hub leaf${turn}`).join(", "));

  const near = () => canvas.page.evaluate(() => window.canvas.mounted.stage.moveTo({ x: 0, y: 0, zoom: 3 }));

  test("is there when there is something to overlook, and not when it is not wanted", async () => {
    await draw(...ROW);
    expect(await minimap().count()).toBe(0);
    await draw(many);
    expect(await minimap().count()).toBe(0);
    await near();
    await expect.poll(() => minimap().count()).toBe(1);
    await canvas.page.evaluate(() => window.canvas.mounted.setMinimap(false));
    expect(await minimap().count()).toBe(0);
    await canvas.page.evaluate(() => window.canvas.mounted.setMinimap(true));
    expect(await minimap().count()).toBe(1);
    await canvas.page.setViewportSize({ width: 390, height: 600 });
    await expect.poll(() => minimap().count()).toBe(0);
  });

  test("dragging its frame pans, and selects nothing below", async () => {
    await draw(many);
    await near();
    await expect.poll(() => minimap().count()).toBe(1);
    const before = await camera();
    const { x, y, width, height } = (await minimap().boundingBox())!;
    await canvas.page.mouse.move(x + width / 2, y + height / 2);
    await canvas.page.mouse.down();
    await canvas.page.mouse.move(x + width * 0.8, y + height / 2, { steps: 4 });
    await canvas.page.mouse.up();
    expect((await camera()).x).toBeGreaterThan(before.x + 50);
    expect((await camera()).zoom).toBe(before.zoom);
    expect(await selection()).toEqual({ nodes: [], edges: [] });
  });
});

describe("moving", () => {
  test("the camera is where it was moved to, though it was flying elsewhere", async () => {
    await draw(...ROW);
    const seen = await canvas.page.evaluate(async () => {
      const { stage } = window.canvas.mounted;
      const frame = () => new Promise(requestAnimationFrame);
      stage.flyTo({ x: 0, y: 0, zoom: 3 });
      await frame();
      stage.moveTo({ x: 50, y: 20, zoom: 2 });
      // longer than any flight
      for (const begun = performance.now(); performance.now() - begun < 600; ) await frame();
      return stage.camera;
    });
    expect(seen).toEqual({ x: expect.closeTo(50), y: expect.closeTo(20), zoom: expect.closeTo(2) });
  });

  test("a dragged node is one step, the camera stays, and undo brings it back", async () => {
    await draw(...ROW);
    const before = await positions();
    const seen = await camera();
    const { x, y } = await placeOf("left");
    await canvas.page.mouse.move(x, y);
    await canvas.page.mouse.down();
    for (let step = 1; step <= 5; step++) await canvas.page.mouse.move(x + 10 * step, y - 20 * step);
    await canvas.page.mouse.up();
    await expect.poll(positions).toMatchObject({
      left: { x: before.left!.x + 50 / seen.zoom, y: before.left!.y + 100 / seen.zoom },
      right: before.right,
    });
    expect(await camera()).toEqual(seen);
    await canvas.page.evaluate(() => window.canvas.exploration.undo());
    await resting();
    expect(await positions()).toEqual(before);
  });

  test("what is selected goes together", async () => {
    await draw(...ROW);
    await canvas.page.evaluate(() => window.canvas.exploration.select({ nodes: ["left", "right"] }));
    const { x, y } = await placeOf("left");
    await canvas.page.mouse.move(x, y);
    await canvas.page.mouse.down();
    await canvas.page.mouse.move(x, y + 30, { steps: 3 });
    await canvas.page.mouse.up();
    const moved = await positions();
    expect(moved.left!.y).toBeLessThan(-10);
    expect(moved.right!.y).toBeCloseTo(moved.left!.y);
    expect(moved.middle!.y).toBe(0);
    // Letting go is no click.
    expect(await selection()).toEqual({ nodes: ["left", "right"], edges: [] });
  });

  test("dragging the background pans, the wheel zooms, and fitting shows all again", async () => {
    await draw(...ROW);
    const before = await camera();
    await canvas.page.mouse.move(450, 80);
    await canvas.page.mouse.down();
    await canvas.page.mouse.move(350, 80, { steps: 4 });
    await canvas.page.mouse.up();
    await expect.poll(async () => (await camera()).x).toBeGreaterThan(before.x + 20);
    await canvas.page.mouse.wheel(0, -240);
    await expect.poll(async () => (await camera()).zoom).toBeGreaterThan(before.zoom * 1.2);
    await canvas.page.evaluate(() => window.canvas.mounted.fit());
    await expect.poll(async () => (await camera()).zoom).toBeCloseTo(before.zoom, 2);
  });

  test("the arrow keys pan and Enter expands what is selected", async () => {
    await draw(...ROW);
    const before = await camera();
    await canvas.page.locator("#canvas").focus();
    await canvas.page.keyboard.press("ArrowRight");
    expect((await camera()).x).toBeGreaterThan(before.x);
    await canvas.page.evaluate(() => window.canvas.exploration.select({ nodes: ["right"] }));
    await canvas.page.keyboard.press("Enter");
    expect(await canvas.page.evaluate(() => window.canvas.expanded)).toEqual(["right"]);
  });
});

describe("asking for more", () => {
  test("a double click asks to expand, a right click for the menu of what is there", async () => {
    await draw(...ROW);
    await clickNode("middle", { clickCount: 2 });
    await expect.poll(() => canvas.page.evaluate(() => window.canvas.expanded)).toEqual(["middle"]);
    const { x, y } = await placeOf("right");
    await clickNode("right", { button: "right" });
    await canvas.page.click("#canvas", { position: { x: 30, y: 30 }, button: "right" });
    const menus = await canvas.page.evaluate(() => window.canvas.menus);
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
