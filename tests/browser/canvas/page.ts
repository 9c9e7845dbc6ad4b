/** A page with nothing but the canvas, for tests to drive: what they need is on `window.canvas`. */
import "@fontsource-variable/inter";
import { PALETTES } from "../../../client/graph/canvas/colors.ts";
import type { CanvasLook } from "../../../client/graph/canvas/look.ts";
import { type MountedCanvas, mountCanvas } from "../../../client/graph/canvas/mount.ts";
import { createExploration } from "../../../client/graph/create.ts";
import type { Exploration } from "../../../client/graph/exploration.ts";
import { createKinds } from "../../../client/look/kinds.ts";

export interface CanvasPage {
  exploration: Exploration;
  mounted: MountedCanvas;
  /** Keys that were asked to be expanded, in order. */
  expanded: string[];
  menus: object[];
  lookIn(scheme: CanvasLook["scheme"]): CanvasLook;
}

declare global {
  interface Window {
    canvas: CanvasPage;
  }
}

const exploration = createExploration();
const kinds = createKinds();
const lookIn = (scheme: CanvasLook["scheme"]): CanvasLook => {
  document.body.style.background = PALETTES[scheme].background;
  const nameOf = (type: string) => type.toLowerCase().replaceAll("_", " ");
  return { scheme, kindOf: kinds.of, nameOf, leftOf: (count, caption) => ({ text: `+${count}`, label: caption }) };
};
const expanded: string[] = [];
const menus: object[] = [];
const container = document.getElementById("canvas")!;
container.tabIndex = 0;
const mounted = mountCanvas(container, {
  exploration,
  look: lookIn("light"),
  onExpand: (key) => expanded.push(key),
  onMore: (key) => expanded.push(key),
  onMenu: (target, at) => menus.push({ ...target, ...at }),
});
window.canvas = { exploration, mounted, expanded, menus, lookIn };
