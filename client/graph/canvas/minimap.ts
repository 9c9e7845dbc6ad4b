/** All of the picture in a corner of the canvas, with a frame around what is in view; dragging it pans. */
import type { DrawnGraph, DrawnNode } from "./drawn.ts";
import type { Point } from "./shape.ts";
import type { Stage } from "./stage.ts";
import type { Style } from "./style.ts";
import { type Bounds, boundsOf } from "./view.ts";

export interface Minimap {
  /** Whether the person wants it. It stays away all the same where it is of no use. */
  wanted: boolean;
  /** The nodes have moved, come, gone or changed their looks: seen with the next frame, of thousands a little later. */
  outdate(): void;
  destroy(): void;
}

export interface MinimapOptions {
  stage: Stage;
  graph(): DrawnGraph;
  style(): Style;
  /** The person takes the camera. */
  onTake(): void;
}

const SIZE = { width: 168, height: 112 };
const MARGIN = 8;
/** So few nodes are seen at a glance anyway, and a canvas of a phone's width has no corner to spare. */
const FEW = 40;
const NARROW = 600;
/** So many nodes are drawn in no time; of more, the picture itself comes first. */
const QUICK = 2_000;
const LATER = 200;

export function createMinimap({ stage, graph, style, onTake }: MinimapOptions): Minimap {
  const map = document.createElement("canvas");
  map.className = "canvas-minimap";
  map.ariaHidden = "true";
  const sharpness = Math.max(2, devicePixelRatio);
  Object.assign(map, { width: SIZE.width * sharpness, height: SIZE.height * sharpness });
  Object.assign(map.style, {
    position: "absolute",
    right: "12px",
    bottom: "12px",
    width: `${SIZE.width}px`,
    height: `${SIZE.height}px`,
    borderRadius: "6px",
    cursor: "grab",
    touchAction: "none",
  });
  const context = map.getContext("2d")!;
  /** The nodes alone, to put a frame on whenever the camera moves. */
  const dots = document.createElement("canvas");
  Object.assign(dots, { width: map.width, height: map.height });
  let wanted = true;
  let isOutdated = true;
  let later: ReturnType<typeof setTimeout> | undefined;
  let count = 0;
  let bounds: Bounds = { left: 0, right: 1, low: 0, high: 1 };

  const scale = () =>
    Math.min(
      (SIZE.width - 2 * MARGIN) / Math.max(bounds.right - bounds.left, 1),
      (SIZE.height - 2 * MARGIN) / Math.max(bounds.high - bounds.low, 1),
    );
  const middle = (): Point => ({ x: (bounds.left + bounds.right) / 2, y: (bounds.low + bounds.high) / 2 });

  function drawDots(nodes: readonly DrawnNode[]): void {
    bounds = boundsOf(nodes.map(({ x, y }) => ({ x, y, side: 0, up: 0, down: 0 }))) ?? bounds;
    const { look, palette, focus } = style();
    const layer = dots.getContext("2d")!;
    layer.setTransform(sharpness, 0, 0, sharpness, 0, 0);
    layer.fillStyle = palette.background;
    layer.fillRect(0, 0, SIZE.width, SIZE.height);
    const [{ x: middleX, y: middleY }, factor] = [middle(), scale()];
    for (const node of nodes) {
      const side = Math.max(1.2, Math.min(5, 2 * node.radius * factor));
      layer.fillStyle = focus && !focus.nodes.has(node.key) ? palette.faded : node.look[look.scheme];
      layer.fillRect(
        SIZE.width / 2 + (node.x - middleX) * factor - side / 2,
        SIZE.height / 2 - (node.y - middleY) * factor - side / 2,
        side,
        side,
      );
    }
  }

  /** Whether all is in view anyway. */
  function isWhole(): boolean {
    const { camera, size } = stage;
    const [side, up] = [size.width / 2 / camera.zoom, size.height / 2 / camera.zoom];
    const { left, right, low, high } = bounds;
    return left > camera.x - side && right < camera.x + side && low > camera.y - up && high < camera.y + up;
  }

  function drawFrame(): void {
    const { palette } = style();
    const [{ x: middleX, y: middleY }, factor] = [middle(), scale()];
    const { camera, size } = stage;
    const [width, height] = [(size.width / camera.zoom) * factor, (size.height / camera.zoom) * factor];
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.drawImage(dots, 0, 0);
    context.setTransform(sharpness, 0, 0, sharpness, 0, 0);
    const left = SIZE.width / 2 + (camera.x - middleX) * factor - width / 2;
    const top = SIZE.height / 2 - (camera.y - middleY) * factor - height / 2;
    context.fillStyle = palette.text;
    context.globalAlpha = 0.06;
    context.fillRect(left, top, width, height);
    context.globalAlpha = 1;
    context.lineWidth = 1.2;
    context.strokeStyle = palette.quiet;
    context.strokeRect(left, top, width, height);
    context.strokeStyle = palette.faded;
    context.strokeRect(0.5, 0.5, SIZE.width - 1, SIZE.height - 1);
  }

  function update(): void {
    later = undefined;
    isOutdated = false;
    const nodes = [...graph().nodes.values()].filter(({ shown }) => shown);
    count = nodes.length;
    drawDots(nodes);
  }

  function draw(): void {
    if (isOutdated && graph().nodes.size <= QUICK) update();
    else if (isOutdated) {
      later ??= setTimeout(() => {
        update();
        draw();
      }, LATER);
    }
    const isUseful = wanted && count >= FEW && stage.size.width >= NARROW && !isWhole();
    if (isUseful) drawFrame();
    if (isUseful === map.isConnected) return;
    if (isUseful) stage.container.append(map);
    else map.remove();
  }

  function pan({ offsetX, offsetY }: PointerEvent): void {
    const [{ x, y }, factor] = [middle(), scale()];
    onTake();
    stage.moveTo({
      x: x + (offsetX - SIZE.width / 2) / factor,
      y: y - (offsetY - SIZE.height / 2) / factor,
      zoom: stage.camera.zoom,
    });
  }

  map.addEventListener("pointerdown", (event) => {
    map.setPointerCapture(event.pointerId);
    pan(event);
  });
  map.addEventListener("pointermove", (event) => {
    if (map.hasPointerCapture(event.pointerId)) pan(event);
  });
  // What happens here is none of the picture's below.
  for (const name of ["mousedown", "mousemove", "touchstart", "touchmove", "dblclick", "contextmenu"]) {
    map.addEventListener(name, (event) => event.stopPropagation());
  }
  stage.on("drawn", draw);

  return {
    get wanted() {
      return wanted;
    },
    set wanted(next) {
      wanted = next;
      draw();
    },
    outdate() {
      isOutdated = true;
    },
    destroy: () => clearTimeout(later),
  };
}
